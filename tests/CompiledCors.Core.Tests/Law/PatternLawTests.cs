using System.Text.RegularExpressions;
using CompiledCors.Core.Origins;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

public partial class PatternLawTests
{
    // pairs are tried: a few hundred of every sort are enough
    private static readonly IReadOnlyList<OriginPattern> s_some = [.. Samples.Patterns.Where(static p => !p.IsExact).Take(200), .. Samples.Patterns.Where(static p => p.IsExact).Take(100), .. Relatives()];

    [Fact]
    public void A_pattern_without_a_wildcard_is_an_origin()
    {
        foreach (var pattern in Samples.Patterns.Where(static p => p.IsExact))
        {
            Assert.True(pattern.Admits(pattern.Text), pattern.Text);
            Assert.True(OriginText.IsWellFormed(pattern.Text), pattern.Text);
            Assert.All(Samples.OriginsNear(pattern).Where(o => o != pattern.Text), o => Assert.False(pattern.Admits(o), o));
        }
    }

    [Fact]
    public void A_pattern_with_a_wildcard_is_not_an_origin()
    {
        foreach (var pattern in Samples.Patterns.Where(static p => !p.IsExact))
        {
            Assert.False(OriginText.IsWellFormed(pattern.Text), pattern.Text);
            Assert.False(pattern.Admits(pattern.Text), pattern.Text);
        }
    }

    [Fact]
    public void Whatever_is_admitted_is_an_origin_that_a_browser_can_send_but_for_a_default_port()
    {
        var wide = Samples.Patterns.Where(static p => !p.IsExact).ToList();
        var admitted = 0;
        foreach (var pattern in wide)
        {
            string[] near = [.. Samples.OriginsNear(pattern)];
            foreach (var origin in near.Concat(Mutations.Of(near, 60, seed: pattern.Text.Length)).Where(pattern.Admits))
            {
                admitted++;
                Assert.Matches(Origin(), origin);
                // any port is the default one too, which a browser would leave out
                var sent = pattern.Port.IsAny && origin.EndsWith($":{SchemeName.DefaultPort(pattern.Scheme)}", StringComparison.Ordinal) ? origin[..origin.LastIndexOf(':')] : origin;
                Assert.True(OriginText.IsWellFormed(sent), $"{pattern.Text} admits {CorpusLine.Quote(origin)}");
                Assert.StartsWith(pattern.Scheme + "://", origin, StringComparison.Ordinal);
            }
        }

        Assert.True(admitted > 1_000);
    }

    [Fact]
    public void Encompassing_is_reflexive() => Assert.All(Samples.Patterns, static p => Assert.True(p.Encompasses(p), p.Text));

    [Fact]
    public void Two_patterns_that_encompass_each_other_are_one()
    {
        foreach (var (a, b) in Pairs())
        {
            Assert.True(a == b || !b.Encompasses(a), $"{a.Text} and {b.Text}");
        }
    }

    [Fact]
    public void Encompassing_is_transitive()
    {
        var narrower = Pairs().ToLookup(static p => p.Wide, static p => p.Narrow);
        foreach (var (a, b) in Pairs())
        {
            Assert.All(narrower[b], c => Assert.True(a.Encompasses(c), $"{a.Text}, {b.Text}, {c.Text}"));
        }
    }

    [Fact]
    public void Whoever_is_admitted_by_the_narrower_is_admitted_by_the_wider()
    {
        var checkedPairs = 0;
        foreach (var (wide, narrow) in Pairs().Where(static p => p.Wide != p.Narrow))
        {
            checkedPairs++;
            Assert.All(Samples.OriginsNear(narrow).Where(narrow.Admits), o => Assert.True(wide.Admits(o), $"{wide.Text} does not admit {o} of {narrow.Text}"));
        }

        Assert.True(checkedPairs > 100);
    }

    [Fact]
    public void Whoever_encompasses_an_origin_admits_it()
    {
        var exact = s_some.Where(static p => p.IsExact).ToList();
        Assert.All(s_some, p => Assert.All(exact, e => Assert.Equal(p.Admits(e.Text), p.Encompasses(e))));
    }

    [Fact]
    public void Pruning_changes_nothing_that_is_admitted()
    {
#pragma warning disable CA5394 // a fixed seed, not a secret
        var random = new Random(3);
        for (var i = 0; i < 400; i++)
        {
            var patterns = Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_some[random.Next(s_some.Count)]).ToList();
            patterns.AddRange(Pairs().Skip(random.Next(100)).Take(1).SelectMany(static p => new[] { p.Narrow, p.Wide }));
            var pruned = OriginSet.Prune(patterns).ToList();
            Assert.All(patterns.SelectMany(Samples.OriginsNear), o => Assert.Equal(patterns.Any(p => p.Admits(o)), pruned.Any(p => p.Admits(o))));
            Assert.DoesNotContain(pruned, p => pruned.Any(w => w != p && w.Encompasses(p)));
            Assert.Equal(pruned.Select(static p => p.Text).Order(StringComparer.Ordinal), pruned.Select(static p => p.Text));
        }
#pragma warning restore CA5394
    }

    private static readonly Lazy<IReadOnlyList<(OriginPattern Wide, OriginPattern Narrow)>> s_pairs = new(static () => [.. from a in s_some from b in s_some where a.Encompasses(b) select (a, b)]);

    private static IReadOnlyList<(OriginPattern Wide, OriginPattern Narrow)> Pairs() => s_pairs.Value;

    /// <summary>Patterns of one family, which encompass each other in many ways.</summary>
    private static IEnumerable<OriginPattern> Relatives() =>
        from scheme in new[] { "https", "http" }
        from domain in new[] { "example.com", "a.example.com", "b.a.example.com", "example.com.", "localhost" }
        from head in new[] { "", "*.", "app-*.", "app-1*.", "*-x.", "app-*-x.", "app-1.", "a.b.", "app-1-x." }
        from port in new[] { "", ":8443", ":*" }
        select Samples.Pattern(scheme + "://" + head + domain + port);

    [GeneratedRegex(@"^[a-z][a-z0-9+.-]{0,63}://(\[[0-9a-f:]{2,39}\]|[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?)(:[1-9][0-9]{0,4})?\z")]
    private static partial Regex Origin();
}
