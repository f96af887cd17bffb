using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "domain to ASCII": UTS 46, non-transitional. What cannot be mapped is refused, not guessed.
internal static class CORS1005_OriginNotAscii
{
    public static readonly PolicyRule Rule = new(
        "CORS1005",
        "Origin with a host that is not ASCII",
        "'{0}' has a host that is not ASCII; browsers send its Punycode form: {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.HostNotAscii).Select(static x => Rule.At(
            x.Element,
            x.Fault,
            x.Fault.Mends.Count > 0 ? "write '" + x.Element.Repaired + "'" : "this one has none that a page could have; write another"));
}
