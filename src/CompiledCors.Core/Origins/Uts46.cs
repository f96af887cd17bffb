using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// What a browser makes of a domain: "domain to ASCII" of the URL Standard with beStrict false
/// (https://url.spec.whatwg.org/#concept-domain-to-ascii), which is ToASCII of UTS 46 with CheckHyphens, UseSTD3ASCIIRules,
/// Transitional_Processing, VerifyDnsLength and IgnoreInvalidPunycode false, CheckBidi and CheckJoiners true.
/// </summary>
internal static class Uts46
{
    private const string Prefix = "xn--";

    /// <summary>The domain as a browser sends it, or null if a browser refuses it. Lengths are not looked at.</summary>
    public static string? ToAscii(string domain)
    {
        // the same two ways as in the standard: plain ASCII is only lower-cased, and never loads a table
        var ascii = IsPlain(domain) ? Ascii.ToLower(domain) : Convert(domain);
        return ascii is null or "" || ascii.Any(IsForbidden) ? null : ascii;
    }

    /// <summary>Whether this is a label "xn--..." that a browser leaves byte for byte as it is.</summary>
    public static bool IsBrowserLabel(string label) =>
        HasPrefix(label, 0) && label.IndexOf('.') < 0 && string.Equals(ToAscii(label), label, StringComparison.Ordinal);

    private static string? Convert(string domain)
    {
        var points = CodePoints.Of(domain);
        if (points is null)
        {
            return null;
        }

        var labels = Split(NormalForm.Compose(CodePointStatuses.Map(points)));
        var ascii = new string[labels.Count];
        for (var i = 0; i < ascii.Length; i++)
        {
            var label = DomainLabel.Of(labels[i]);
            if (label is null)
            {
                return null;
            }

            labels[i] = label.CodePoints;
            ascii[i] = label.Text;
        }

        return BidiRule.Allows(labels) ? string.Join(".", ascii) : null;
    }

    private static List<IReadOnlyList<int>> Split(List<int> points)
    {
        var labels = new List<IReadOnlyList<int>>();
        var start = 0;
        for (var i = 0; i <= points.Count; i++)
        {
            if (i == points.Count || points[i] == '.')
            {
                labels.Add(points.GetRange(start, i - start));
                start = i + 1;
            }
        }

        return labels;
    }

    private static bool IsPlain(string domain)
    {
        for (var i = 0; i < domain.Length; i++)
        {
            if (!Ascii.IsAscii(domain[i]) || ((i == 0 || domain[i - 1] == '.') && HasPrefix(domain, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasPrefix(string text, int start)
    {
        for (var i = 0; i < Prefix.Length; i++)
        {
            if (start + i >= text.Length || Ascii.ToLower(text[start + i]) != Prefix[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>https://url.spec.whatwg.org/#forbidden-domain-code-point; a "*" is none.</summary>
    private static bool IsForbidden(char c) =>
        c is <= ' ' or '\u007F' or '#' or '%' or '/' or ':' or '<' or '>' or '?' or '@' or '[' or '\\' or ']' or '^' or '|';
}
