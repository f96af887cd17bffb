using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// HTML, "origin": scheme, host, port. Who logs in is no part of it.
internal static class CORS1007_OriginWithUserInfo
{
    public static readonly PolicyRule Rule = new(
        "CORS1007",
        "Origin with user info",
        "'{0}' has user info before the host; an origin has none, so this never matches: write {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.UserInfo).Select(static x => Rule.At(x.Element, x.Fault, x.Fault.Mends.Count > 0 ? "'" + x.Element.Repaired + "'" : "scheme, host and port alone"));
}
