using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "URL serializing": a default port is null and is not written.
internal static class CORS1004_OriginWithDefaultPort
{
    public static readonly PolicyRule Rule = new(
        "CORS1004",
        "Origin that spells out its scheme's default port",
        "'{0}' spells out the default port of its scheme; browsers leave it out, so this never matches: write '{1}'",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.PortOfScheme).Select(static x => Rule.At(x.Element, x.Fault, x.Element.Repaired));
}
