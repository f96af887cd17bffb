using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Nothing is allowed unless it is written. No origin is not "everyone", and a policy for nobody is a mistake.
internal static class CORS2007_NoOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS2007",
        "Policy that allows no origin",
        "The policy allows no origin at all; list the origins, or '*' for any",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        if (!draft.Draft.IsOpaque && draft.Draft.Origins.Elements.Count == 0 && draft.Draft.DevelopmentOrigins.Elements.Count == 0)
        {
            yield return Rule.At(Slot.OfField(draft.Draft.Origins.IsWritten ? SlotField.Origins : SlotField.Policy), []);
        }
    }
}
