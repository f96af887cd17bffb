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

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        // with credentials CORS2003 says more
        if (draft.Draft.AllowCredentials && !draft.Draft.DangerouslyAllowInsecureOrigins)
        {
            return [];
        }

        var secure = draft.Origins
            .Where(static o => o.Pattern is { Scheme: "https" })
            .GroupBy(static o => o.Pattern!.Host.Text, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.First().Value, StringComparer.Ordinal);
        return draft.Origins
            .Where(o => o.Pattern is { Scheme: "http", IsLoopback: false } p && secure.ContainsKey(p.Host.Text))
            .Select(o => Rule.At(o, [Display.Of(secure[o.Pattern!.Host.Text])], Remedies.Remove(o)));
    }
}
