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

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        foreach (var origin in draft.Origins.Where(static o => o.Pattern is not null))
        {
            var pattern = origin.Pattern!;
            if (SchemeName.IsRandomPerInstallation(pattern.Scheme))
            {
                yield return Rule.At(origin, ["is drawn anew for every installation of the extension, so a constant allows one installation at most; let the extension ask for host permissions instead"]);
            }
            else if (draft.Draft.AllowCredentials && SchemeName.IsShared(pattern.Scheme) && pattern.IsLoopback)
            {
                yield return Rule.At(origin, ["is the origin of every application of its kind, and with credentials each of them may speak for the user; give the application a host name of its own"]);
            }
        }
    }
}
