using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS-preflight cache": delta-seconds has no sign, and no browser remembers a preflight for more than a day.
internal static class CORS1040_BadPreflightMaxAge
{
    public static readonly PolicyRule Rule = new(
        "CORS1040",
        "Preflight max-age out of bounds",
        "{0} seconds is no age that browsers take: it is 0 to 86400; write {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        var slot = Slot.OfField(SlotField.PreflightMaxAge);
        if (draft.Draft.PreflightMaxAge is { } age && !PreflightAge.IsInBounds(age))
        {
            // what most browsers honour, as 86400 would be advised against at once
            var clamped = Digits.Of(age < 0 ? 0 : PreflightAge.LongestInChromium);
            yield return Rule.At(slot, [Digits.Of(age), clamped], new Remedy("clamp", "Write " + clamped, new Edit(EditKind.SetNumber, slot, clamped)));
        }
    }
}
