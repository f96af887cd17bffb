using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>Every rule of the list, each alone and against the list's formal algorithm.</summary>
public sealed class PublicSuffixRuleTests
{
    [Fact]
    public void All_rules_are_read() => Assert.InRange(PublicSuffixFiles.Rules.Count, 10_000, int.MaxValue);

    [Fact]
    public void Every_plain_rule_is_a_public_suffix_and_its_child_is_registrable() => Assert.All(
        PublicSuffixFiles.Rules.Where(static rule => rule[0] is not ('*' or '!')),
        static rule =>
        {
            Assert.True(PublicSuffixes.IsPublicSuffix(rule));
            Assert.True(PublicSuffixes.IsListed(rule));
            if (!PublicSuffixFiles.Rules.Contains("*." + rule))
            {
                Assert.Equal("no-such-rule." + rule, PublicSuffixes.RegistrableDomainOf("a.no-such-rule." + rule));
            }
        });

    [Fact]
    public void Every_wildcard_makes_its_children_public_suffixes()
    {
        var parents = PublicSuffixFiles.Rules.Where(static rule => rule[0] == '*').Select(static rule => rule[2..]).ToArray();

        Assert.NotEmpty(parents);
        Assert.All(parents, static parent =>
        {
            Assert.True(PublicSuffixes.IsParentOfPublicSuffixes(parent));
            Assert.True(PublicSuffixes.IsPublicSuffix("no-such-rule." + parent));
            Assert.Equal("a.no-such-rule." + parent, PublicSuffixes.RegistrableDomainOf("b.a.no-such-rule." + parent));
        });
    }

    [Fact]
    public void Every_exception_is_registrable()
    {
        var exceptions = PublicSuffixFiles.Rules.Where(static rule => rule[0] == '!').Select(static rule => rule[1..]).ToArray();

        Assert.NotEmpty(exceptions);
        Assert.All(exceptions, static name =>
        {
            Assert.False(PublicSuffixes.IsPublicSuffix(name));
            Assert.Equal(name, PublicSuffixes.RegistrableDomainOf("a." + name));
        });
    }

    [Fact]
    public void Every_rule_and_its_near_misses_agree_with_the_formal_algorithm()
    {
        var disagreements = PublicSuffixFiles.Rules.SelectMany(NamesAround).Distinct(StringComparer.Ordinal).Where(Disagrees).Take(20);

        Assert.Empty(disagreements);
    }

    private static bool Disagrees(string domain)
    {
        var (suffix, listed) = PublicSuffixReference.Judge(domain);
        var parent = PublicSuffixFiles.Rules.Contains("*." + domain);
        return PublicSuffixes.SuffixOf(domain) != suffix
            || PublicSuffixes.IsPublicSuffix(domain) != (suffix == domain)
            || PublicSuffixes.RegistrableDomainOf(domain) != PublicSuffixReference.RegistrableDomainOf(domain)
            || PublicSuffixes.IsListed(domain) != (listed || parent)
            || PublicSuffixes.IsParentOfPublicSuffixes(domain) != parent;
    }

    /// <summary>The rule's name, its relatives, and names one character away, which the automaton must not confuse with it.</summary>
    private static IEnumerable<string> NamesAround(string rule)
    {
        var name = rule.TrimStart('!', '*', '.');
        string?[] names =
        [
            name, "a." + name, "b.a." + name, "c.b.a." + name, "x" + name, "x-" + name, name + "x", name + ".com", "com." + name,
            PublicSuffixReference.Parent(name), name[1..], name[..^1], name.Replace('-', '.'), name.Replace('.', '-'),
        ];
        return names.OfType<string>().Where(static n => n.Length > 0 && n[0] != '.' && n[^1] != '.' && !n.Contains("..", StringComparison.Ordinal));
    }
}
