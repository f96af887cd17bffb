using System.Text.RegularExpressions;
using CompiledCors.Core.Headers;
using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

public partial class ScannerLawTests
{
    private static readonly IReadOnlyList<string> s_names = [.. Mutations.Of(ValueCase.All.Where(static c => c is { Field: not "Origins", Value: not null }).Select(static c => c.Value!), 4_000, seed: 7)];

    [Fact]
    public void Every_value_is_understood_any_or_faulty()
    {
        foreach (var value in Samples.Mutated)
        {
            var scanned = OriginPatternScanner.Scan(value);
            var isFaulty = scanned.Faults.Any(static f => !f.IsBearable);
            Assert.True((scanned.Pattern is not null) == (!isFaulty && !scanned.IsAny), CorpusLine.Quote(value));
            Assert.True(scanned.IsAny == (value == "*"), CorpusLine.Quote(value));
        }
    }

    [Fact]
    public void Faults_are_in_order_and_inside_the_value()
    {
        foreach (var (value, faults) in Samples.Mutated.Select(static v => (v, OriginPatternScanner.Scan(v).Faults)).Concat(s_names.Select(static v => (v, NameScanner.Scan(v, HeaderName.IsFamiliar).Faults))))
        {
            Assert.True(faults.All(f => f.Start >= 0 && f.Length >= 0 && f.Start + f.Length <= value.Length), CorpusLine.Quote(value));
            Assert.True(faults.SelectMany(static f => f.Mends).SelectMany(static m => m.Edits).All(e => e.Start >= 0 && e.Length >= 0 && e.End <= value.Length), CorpusLine.Quote(value));
            Assert.True(faults.Zip(faults.Skip(1)).All(static p => p.First.Start <= p.Second.Start), CorpusLine.Quote(value));
            Assert.True(faults.Select(static f => (f.Kind, f.Start, f.Length)).Distinct().Count() == faults.Count, CorpusLine.Quote(value));
        }
    }

    [Fact]
    public void Printing_then_scanning_is_the_identity()
    {
        foreach (var value in Samples.Mutated)
        {
            if (OriginPatternScanner.Scan(value).Pattern is { } pattern)
            {
                Assert.Equal(value, pattern.Text);
                Assert.Equal(pattern, OriginPatternScanner.Scan(pattern.Text).Pattern);
            }
        }
    }

    [Fact]
    public void What_is_understood_is_written_in_the_grammar()
    {
        foreach (var pattern in Samples.Patterns)
        {
            Assert.Matches(Grammar(), pattern.Text);
            Assert.True(pattern.Text.Length <= OriginText.MaxLength, pattern.Text);
        }
    }

    [Fact]
    public void What_is_shown_as_right_is_right_where_all_can_be_mended()
    {
        foreach (var value in Samples.Mutated)
        {
            var faults = OriginPatternScanner.Scan(value).Faults;
            if (faults.Count > 0 && faults.All(static f => f.Mends.Count > 0))
            {
                var repaired = TextEdit.Apply(value, faults.SelectMany(static f => f.Mends[0].Edits));
                Assert.All(repaired, r => Assert.True(OriginPatternScanner.Scan(r).Faults.Count == 0, $"{CorpusLine.Quote(value)} is mended to {CorpusLine.Quote(r)}"));
            }
        }
    }

    [Fact]
    public void Plain_exact_origins_are_read_as_the_framework_reads_them()
    {
        var plain = Samples.Patterns.Where(static p => p is { IsExact: true, Scheme: "https", Host.Kind: HostKind.Domain or HostKind.IPv4 } && PlainHost().IsMatch(p.Host.Text)).ToList();
        Assert.True(plain.Count > 100);
        foreach (var pattern in plain)
        {
            var uri = new Uri(pattern.Text);
            Assert.Equal(pattern.Scheme, uri.Scheme);
            Assert.Equal(pattern.Host.Text, uri.Host);
            Assert.Equal(pattern.Port.IsNone ? 443 : pattern.Port.Number, uri.Port);
            Assert.Equal(pattern.Text, uri.GetLeftPart(UriPartial.Authority));
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData(".")]
    [InlineData("a b ")]
    [InlineData("A.com,")]
    [InlineData("https://A.com:443/,")]
    [InlineData("https://a ")]
    [InlineData("[::1],")]
    [InlineData("file:,")]
    [InlineData("https://")]
    [InlineData("xn--")]
    [InlineData("*")]
    [InlineData(":")]
    [InlineData("@")]
    [InlineData("0")]
    [InlineData("\u00FC")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\u200B")]
    [InlineData("a:,")]
    public void No_length_is_too_much(string unit)
    {
        // just below what is read at all, far beyond it, and twice that
        foreach (var length in new[] { ElementCuts.LongestElement, 50_000, 100_000 })
        {
            var value = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            Assert.All(
                new[] { value, "https://" + value[..^8], "https://" + value[..^8] + "." },
                v => Assert.InRange(OriginPatternScanner.Scan(v).Faults.Count, length > ElementCuts.LongestElement ? 1 : 0, v.Length + 1));
            var verdict = PolicyJudge.Judge(new PolicyDraft { Origins = DraftList.Of(value), Headers = DraftList.Of(value), Methods = DraftList.Of(value) });
            Assert.All(verdict.Findings, static f => Assert.InRange(f.Message.Length, 1, 1000));
        }
    }

    // what is left to code is Punycode, canonical addresses and where a star stands
    [GeneratedRegex(@"^[a-z][a-z0-9+.-]{0,63}://(\[[0-9a-f:]{2,39}\]|(\*\.)?[a-z0-9_*-]{1,63}(\.[a-z0-9_-]{1,63})*\.?)(:(\*|[1-9][0-9]{0,4}))?\z")]
    private static partial Regex Grammar();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\z")]
    private static partial Regex PlainHost();
}
