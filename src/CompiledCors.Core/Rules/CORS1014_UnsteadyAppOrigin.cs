using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Extension ids of Firefox and Safari are drawn per installation; shells such as Capacitor give every application the same origin.
internal static class CORS1014_UnsteadyAppOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS1014",
        "Origin that names no particular application",
        "'{0}' {1}",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from origin in draft.Origins
        let what = origin.Discerned.Select(pattern => Say(pattern, draft.Draft.AllowCredentials)).FirstOrDefault(static w => w is not null)
        where what is not null
        select Rule.At(origin, [what]);

    private static string? Say(OriginPattern pattern, bool allowCredentials) =>
        SchemeName.IsRandomPerInstallation(pattern.Scheme)
            ? "is drawn anew for every installation of the extension, so a constant allows one installation at most; let the extension ask for host permissions instead"
            : allowCredentials && SchemeName.IsShared(pattern.Scheme) && pattern.IsLoopback
            ? "is the origin of every application of its kind, and with credentials each of them may speak for the user; give the application a host name of its own"
            : null;
}
