using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public sealed class Uts46CorpusTests
{
    // what CheckHyphens, VerifyDnsLength and UseSTD3ASCIIRules look at: browsers have them off
    private static readonly string[] Unchecked = ["V2", "V3", "A4_1", "A4_2", "U1", "X4_2", ""];

    [Fact]
    public void Unicodes_own_tests_hold()
    {
        var lines = UnicodeFiles.Corpus("idna-conformance.txt");

        Assert.Equal(4_999, lines.Length);
        Assert.Empty(lines.SelectMany(static l => Difference(l[0], Expected(l[1], l[2]))));
    }

    [Fact]
    public void A_browsers_answers_hold()
    {
        var lines = UnicodeFiles.Corpus("idna-browser.txt");

        Assert.Equal(642, lines.Length);
        Assert.Empty(lines.SelectMany(static l => Difference(l[0], l[1].Length == 0 ? null : l[1])));
    }

    [Fact]
    public void A_wrong_expectation_would_be_noticed()
    {
        Assert.NotEmpty(Difference("b\\u00FCcher", "xn--bcher-kvb"));
        Assert.NotEmpty(Difference("b\\u00FCcher", null));
        Assert.NotEmpty(Difference("xn--a", "xn--a"));
    }

    /// <summary>Null for an error that browsers look at, and for what the URL Standard refuses after it.</summary>
    private static string? Expected(string ascii, string codes)
    {
        var text = UnicodeFiles.Unescape(ascii);
        var refused = codes.Split(',').Except(Unchecked).Any() || text.Length == 0 || text.Any(static c => c <= ' ' || "\u007F#%/:<>?@[\\]^|".Contains(c, StringComparison.Ordinal));
        return refused ? null : text;
    }

    private static string[] Difference(string source, string? expected)
    {
        var actual = Uts46.ToAscii(UnicodeFiles.Unescape(source));
        return actual == expected ? [] : [$"{UnicodeFiles.Escape(source)}: expected {expected ?? "a refusal"}, was {actual ?? "a refusal"}"];
    }
}
