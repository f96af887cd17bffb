using System.Reflection;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public sealed class PublicSuffixesTests
{
    public static TheoryData<string, string?> ListCases()
    {
        var data = new TheoryData<string, string?>();
        foreach (var (domain, registrable) in PublicSuffixFiles.Cases())
        {
            data.Add(domain, registrable);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(ListCases))]
    public void The_cases_of_the_list_hold(string domain, string? registrable) => Assert.Equal(registrable, PublicSuffixes.RegistrableDomainOf(domain));

    [Fact]
    public void All_cases_of_the_list_are_read() => Assert.Equal(78, PublicSuffixFiles.Cases().Count());

    [Theory]
    [InlineData("com", "com", null)]
    [InlineData("example.com", "com", "example.com")]
    [InlineData("a.b.example.com", "com", "example.com")]
    [InlineData("shop.co.uk", "co.uk", "shop.co.uk")]
    [InlineData("a_b.example.com", "com", "example.com")]
    [InlineData("a.-b-.example.com", "com", "example.com")]
    public void The_longest_rule_prevails(string domain, string suffix, string? registrable)
    {
        Assert.Equal(suffix, PublicSuffixes.SuffixOf(domain));
        Assert.Equal(registrable, PublicSuffixes.RegistrableDomainOf(domain));
    }

    [Theory]
    [InlineData("github.io")]
    [InlineData("vercel.app")]
    [InlineData("azurewebsites.net")]
    [InlineData("pages.dev")]
    [InlineData("herokuapp.com")]
    public void The_private_section_counts(string suffix)
    {
        Assert.True(PublicSuffixes.IsPublicSuffix(suffix));
        Assert.True(PublicSuffixes.IsListed(suffix));
        Assert.Equal("shop." + suffix, PublicSuffixes.RegistrableDomainOf("www.shop." + suffix));
        Assert.False(PublicSuffixes.IsPublicSuffix("x" + suffix));
        Assert.False(PublicSuffixes.IsPublicSuffix("shop." + suffix));
    }

    [Theory]
    [InlineData("c.mm", "c.mm")]
    [InlineData("b.c.mm", "c.mm")]
    [InlineData("x.kawasaki.jp", "x.kawasaki.jp")]
    [InlineData("a.x.kawasaki.jp", "x.kawasaki.jp")]
    [InlineData("kawasaki.jp", "jp")]
    [InlineData("host.eu-1.compute.amazonaws.com", "eu-1.compute.amazonaws.com")]
    public void A_wildcard_is_one_label(string domain, string suffix) => Assert.Equal(suffix, PublicSuffixes.SuffixOf(domain));

    [Theory]
    [InlineData("city.kawasaki.jp", "kawasaki.jp")]
    [InlineData("a.b.city.kawasaki.jp", "kawasaki.jp")]
    [InlineData("xcity.kawasaki.jp", "xcity.kawasaki.jp")]
    [InlineData("www.ck", "ck")]
    [InlineData("a.www.ck", "ck")]
    public void An_exception_prevails_over_its_wildcard(string domain, string suffix) => Assert.Equal(suffix, PublicSuffixes.SuffixOf(domain));

    [Theory]
    [InlineData("mm")]
    [InlineData("kawasaki.jp")]
    [InlineData("compute.amazonaws.com")]
    public void The_parent_of_a_wildcard_is_known(string domain)
    {
        Assert.True(PublicSuffixes.IsParentOfPublicSuffixes(domain));
        Assert.True(PublicSuffixes.IsListed(domain));
        Assert.False(PublicSuffixes.IsParentOfPublicSuffixes("x." + domain));
        Assert.False(PublicSuffixes.IsParentOfPublicSuffixes("x" + domain));
    }

    [Theory]
    [InlineData("com")]
    [InlineData("example.com")]
    [InlineData("city.kawasaki.jp")]
    [InlineData("internal")]
    [InlineData("localhost")]
    public void Others_are_no_parent_of_a_wildcard(string domain) => Assert.False(PublicSuffixes.IsParentOfPublicSuffixes(domain));

    [Theory]
    [InlineData("internal")]
    [InlineData("corp.internal")]
    [InlineData("shop.test")]
    [InlineData("xn--85x722f.xn--85x722f")]
    public void An_unlisted_top_level_domain_is_a_suffix_by_the_default_rule(string domain)
    {
        var last = domain[(domain.LastIndexOf('.') + 1)..];

        Assert.Equal(last, PublicSuffixes.SuffixOf(domain));
        Assert.True(PublicSuffixes.IsPublicSuffix(last));
        Assert.False(PublicSuffixes.IsListed(domain));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("app.localhost")]
    [InlineData("a.b.localhost.")]
    public void Localhost_and_its_subdomains_are_no_public_suffix(string domain)
    {
        Assert.Null(PublicSuffixes.SuffixOf(domain));
        Assert.Null(PublicSuffixes.RegistrableDomainOf(domain));
        Assert.False(PublicSuffixes.IsPublicSuffix(domain));
        Assert.False(PublicSuffixes.IsListed(domain));
    }

    [Theory]
    [InlineData("xlocalhost", "xlocalhost")]
    [InlineData("localhost.com", "com")]
    [InlineData("localhost.evil.test", "test")]
    public void A_name_that_only_mentions_localhost_has_a_suffix(string domain, string suffix) => Assert.Equal(suffix, PublicSuffixes.SuffixOf(domain));

    [Theory]
    [InlineData("example.com.", "com", "example.com")]
    [InlineData("com.", "com", null)]
    [InlineData("shop.github.io.", "github.io", "shop.github.io")]
    public void One_trailing_dot_is_ignored(string domain, string suffix, string? registrable)
    {
        Assert.Equal(suffix, PublicSuffixes.SuffixOf(domain));
        Assert.Equal(registrable, PublicSuffixes.RegistrableDomainOf(domain));
        Assert.Equal(registrable is null, PublicSuffixes.IsPublicSuffix(domain));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".com")]
    [InlineData("com..")]
    [InlineData("a..com")]
    [InlineData("COM")]
    [InlineData("*.com")]
    [InlineData("a b.com")]
    [InlineData("中国")]
    [InlineData("com:443")]
    [InlineData("com/")]
    [InlineData("1.2.3.4")]
    [InlineData("[::1]")]
    [InlineData("example.0x7f")]
    [InlineData("com\0")]
    public void What_is_no_lower_case_ASCII_domain_has_no_suffix(string text)
    {
        Assert.Null(PublicSuffixes.SuffixOf(text));
        Assert.Null(PublicSuffixes.RegistrableDomainOf(text));
        Assert.False(PublicSuffixes.IsPublicSuffix(text));
        Assert.False(PublicSuffixes.IsListed(text));
        Assert.False(PublicSuffixes.IsParentOfPublicSuffixes(text));
    }

    [Fact]
    public void The_list_has_its_date() => Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", PublicSuffixes.Date);

    // a constant needs no type initialiser, so a message with the date does not fetch the table
    [Fact]
    public void Only_a_lookup_touches_the_table()
    {
        Assert.True(typeof(PublicSuffixTable).GetField(nameof(PublicSuffixTable.Date))!.IsLiteral);
        Assert.Null(typeof(PublicSuffixes).TypeInitializer);
        Assert.Null(typeof(PublicSuffixAutomaton).TypeInitializer);
        Assert.True(typeof(PublicSuffixTable).Attributes.HasFlag(TypeAttributes.BeforeFieldInit));
    }
}
