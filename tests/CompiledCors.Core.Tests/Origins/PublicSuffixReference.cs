namespace CompiledCors.Core.Tests.Origins;

/// <summary>The list's formal algorithm, step by step and slowly: every rule that matches, then the one that prevails.</summary>
internal static class PublicSuffixReference
{
    public static (string Suffix, bool Listed) Judge(string domain)
    {
        var tails = Tails(domain).ToArray();
        if (tails.FirstOrDefault(static tail => PublicSuffixFiles.Rules.Contains("!" + tail)) is { } exception)
        {
            return (Parent(exception)!, true);
        }

        // the longest first: the rule with the most labels prevails
        return tails.FirstOrDefault(Matches) is { } match ? (match, true) : (tails[^1], false);
    }

    public static string? RegistrableDomainOf(string domain)
    {
        var suffix = Judge(domain).Suffix;
        return Tails(domain).FirstOrDefault(tail => Parent(tail) == suffix);
    }

    public static string? Parent(string domain) => domain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? domain[(dot + 1)..] : null;

    private static bool Matches(string tail) =>
        PublicSuffixFiles.Rules.Contains(tail) || (Parent(tail) is { } parent && PublicSuffixFiles.Rules.Contains("*." + parent));

    private static IEnumerable<string> Tails(string domain)
    {
        for (var tail = domain; tail is not null; tail = Parent(tail))
        {
            yield return tail;
        }
    }
}
