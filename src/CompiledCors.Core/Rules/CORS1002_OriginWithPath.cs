using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS check": the value is compared byte for byte with scheme, host and port. The trailing slash is the costliest character in CORS.
internal static class CORS1002_OriginWithPath
{
    public static readonly PolicyRule Rule = new(
        "CORS1002",
        "Origin with a path, query or fragment",
        "'{0}' goes on after the host; an origin has no path, query or fragment, not even a trailing '/', so this never matches: write {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.PathOrMore).Select(static x => Rule.At(x.Element, x.Fault, x.Fault.Mends.Count > 0 ? "'" + x.Element.Repaired + "'" : "scheme, host and port alone"));
}
