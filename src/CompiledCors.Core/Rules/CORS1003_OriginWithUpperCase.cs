using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "host parsing": scheme and host are lower-cased before they are serialized.
internal static class CORS1003_OriginWithUpperCase
{
    public static readonly PolicyRule Rule = new(
        "CORS1003",
        "Origin with upper-case letters",
        "'{0}' has upper-case letters; browsers send origins in lower case and bytes are compared, so this never matches: write '{1}'",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.UpperCase).Select(static x => Rule.At(x.Element, x.Fault, x.Element.Repaired));
}
