using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Chromium services/network/cors/preflight_result.cc, WebKit CrossOriginPreflightResultCache.cpp, Firefox nsCORSListenerProxy.cpp.
internal static class CORS1041_LongPreflightMaxAge
{
    public static readonly PolicyRule Rule = new(
        "CORS1041",
        "Preflight max-age above what most browsers honour",
        "{0} seconds is more than Chromium (7200) and WebKit (600) remember a preflight; Firefox remembers up to 86400; write 7200 to say what happens",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        var slot = Slot.OfField(SlotField.PreflightMaxAge);
        if (draft.Draft.PreflightMaxAge is { } age and > PreflightAge.LongestInChromium and <= PreflightAge.Longest)
        {
            var honoured = Digits.Of(PreflightAge.LongestInChromium);
            yield return Rule.At(slot, [Digits.Of(age)], new Remedy("honoured", "Write " + honoured, new Edit(EditKind.SetNumber, slot, honoured)));
        }
    }
}
