using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// An http page is whatever the network makes of it; allowing it with credentials undoes https for the API. Loopback does not leave the machine.
internal static class CORS2003_InsecureOriginWithCredentials
{
    public static readonly PolicyRule Rule = new(
        "CORS2003",
        "Plain http origin with credentials",
        "'{0}' is plain http, and whoever is on the network path can speak for it with the user's credentials: write '{1}', or set DangerouslyAllowInsecureOrigins",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        !draft.Draft.AllowCredentials || draft.Draft.DangerouslyAllowInsecureOrigins ? [] :
        from origin in draft.Origins
        where origin.Pattern is { Scheme: "http", IsLoopback: false }
        let secure = Secure(origin.Pattern!)
        select Rule.At(origin, [secure], Remedies.Rewrite(origin, secure));

    private static string Secure(OriginPattern pattern) =>
        (pattern with { Scheme = "https", Port = pattern.Port.Number == SchemeName.DefaultPort("https") ? PortPattern.None : pattern.Port }).Text;
}
