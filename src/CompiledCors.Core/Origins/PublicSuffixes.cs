using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// The Public Suffix List, ICANN and private section: the names under which strangers register theirs.
/// The algorithm: https://github.com/publicsuffix/list/wiki/Format#formal-algorithm
/// </summary>
/// <remarks>
/// Domains are lower-case ASCII; one trailing dot is ignored. Anything else, an address included, has no public suffix. Nor have
/// localhost and its subdomains, which RFC 6761, 6.3, keeps on the machine: nobody registers there.
/// </remarks>
internal static class PublicSuffixes
{
    public static string Date => PublicSuffixTable.Date;

    public static string? SuffixOf(string domain) => Plain(domain) is { } plain ? plain.Substring(Judge(plain).Start) : null;

    public static bool IsPublicSuffix(string domain) => Plain(domain) is { } plain && Judge(plain).Start == 0;

    /// <summary>The public suffix and the label before it; null for a public suffix itself.</summary>
    public static string? RegistrableDomainOf(string domain)
    {
        if (Plain(domain) is not { } plain)
        {
            return null;
        }

        var start = Judge(plain).Start;
        return start == 0 ? null : plain.Substring(LabelStart(plain, start - 2));
    }

    /// <summary>
    /// Whether the list itself speaks of the domain, and not its default rule <c>*</c>, by which every unlisted top-level domain is a
    /// public suffix. It speaks of <c>mm</c> too, which only <c>*.mm</c> mentions.
    /// </summary>
    public static bool IsListed(string domain) => Plain(domain) is { } plain && Judge(plain).Listed;

    /// <summary>
    /// Whether the list has the rule <c>*.domain</c>, which makes the domain's children public suffixes without making it one:
    /// <c>kawasaki.jp</c>, <c>compute.amazonaws.com</c>.
    /// </summary>
    public static bool IsParentOfPublicSuffixes(string domain) => Plain(domain) is { } plain && Judge(plain).Parent;

    private static Prevailing Judge(string domain)
    {
        var prevailing = new Prevailing(LabelStart(domain, domain.Length - 1), Listed: false, Parent: false);
        var state = PublicSuffixAutomaton.Root;
        for (var i = domain.Length - 1; i >= 0; i--)
        {
            state = PublicSuffixAutomaton.Next(state, domain[i]);
            if (state == PublicSuffixAutomaton.Dead)
            {
                break;
            }

            if (i > 0 && domain[i - 1] != '.')
            {
                continue;
            }

            var mark = PublicSuffixAutomaton.MarkOf(state);
            if ((mark & PublicSuffixAutomaton.Exception) != 0)
            {
                // an exception prevails over all; its suffix is what its own left-most label leaves
                return new Prevailing(domain.IndexOf('.', i) + 1, Listed: true, Parent: false);
            }

            prevailing = Prefer(prevailing, domain, i, mark);
        }

        return prevailing;
    }

    /// <summary>The rule with the most labels prevails, and this one has more than all before it.</summary>
    private static Prevailing Prefer(Prevailing shorter, string domain, int start, int mark)
    {
        if (mark == 0)
        {
            return shorter;
        }

        var wildcard = (mark & PublicSuffixAutomaton.Wildcard) != 0;
        if (wildcard && start > 0)
        {
            return new Prevailing(LabelStart(domain, start - 2), Listed: true, Parent: false);
        }

        return new Prevailing((mark & PublicSuffixAutomaton.Exact) != 0 ? start : shorter.Start, Listed: true, Parent: wildcard);
    }

    /// <summary>The domain without its trailing dot; null if it is none, or one without public suffix.</summary>
    private static string? Plain(string domain)
    {
        var length = domain.Length > 0 && domain[domain.Length - 1] == '.' ? domain.Length - 1 : domain.Length;
        for (var i = 0; i < length; i++)
        {
            var c = domain[i];
            var first = i == 0 || domain[i - 1] == '.';
            if (c == '.' ? first : !(Ascii.IsLower(c) || Ascii.IsDigit(c) || c is '-' or '_'))
            {
                return null;
            }
        }

        if (length == 0 || domain[length - 1] == '.' || IPv4Text.EndsInNumber(domain))
        {
            return null;
        }

        var plain = domain.Substring(0, length);
        return plain == "localhost" || plain.EndsWith(".localhost", StringComparison.Ordinal) ? null : plain;
    }

    private static int LabelStart(string domain, int last) => domain.LastIndexOf('.', last) + 1;

    private readonly record struct Prevailing(int Start, bool Listed, bool Parent);
}
