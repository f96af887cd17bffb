using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// An https site does not share its trust with its http twin: that one belongs to whoever is on the network.
internal static class CORS2009_InsecureTwin
{
    public static readonly PolicyRule Rule = new(
        "CORS2009",
        "Both http and https of one host",
        "'{0}' is the insecure twin of '{1}': whoever is on the network path can speak for it; remove it",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        // with credentials CORS2003 says more
        draft.Draft.AllowCredentials && !draft.Draft.DangerouslyAllowInsecureOrigins ? [] :
        from origin in draft.Origins
        where origin.Pattern is { Scheme: "http", IsLoopback: false }
        let twin = draft.Origins.FirstOrDefault(o => o.Pattern is { Scheme: "https" } secure && secure.Host == origin.Pattern!.Host)
        where twin is not null
        select Rule.At(origin, [Display.Of(twin.Value)], Remedies.Remove(origin));
}
