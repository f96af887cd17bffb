using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// publicsuffix.org: under these anybody can have a name. With credentials such a policy lets a stranger act as the user.
internal static class CORS2002_WildcardUnderPublicSuffix
{
    public static readonly PolicyRule Rule = new(
        "CORS2002",
        "Wildcard directly under a public suffix",
        "'{0}' admits whoever registers a name under '{1}', which is a public suffix (list of {2}): name your own domain",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Draft.DangerouslyAllowPublicSuffixes ? [] :
        from origin in draft.Origins
        where origin.Pattern is { Host.HasStar: true }
        let domain = origin.Pattern!.Host.BaseDomain
        where PublicSuffixes.IsParentOfPublicSuffixes(domain) || (PublicSuffixes.IsPublicSuffix(domain) && PublicSuffixes.IsListed(domain))
        select Rule.At(draft.Draft.AllowCredentials ? Gravity.Refuses : Gravity.Warns, origin, [domain, PublicSuffixes.Date]);
}
