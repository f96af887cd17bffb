using CompiledCors.Core.Policies;
using CompiledCors.Core.Tests.Law;

namespace CompiledCors.Core.Tests.Policies;

public class PolicyTests
{
    [Fact]
    public void Covered_and_doubled_origins_are_dropped_and_the_rest_is_in_ordinal_order()
    {
        var policy = Understood("""Origins "https://www.example.net" "https://*.example.com" "https://a.example.com" "http://10.0.0.1:*" "https://*.a.example.com" "http://10.0.0.1:8080" "https://www.example.net" "https://app-*.example.com" """);
        Assert.Equal(["http://10.0.0.1:*", "https://*.example.com", "https://www.example.net"], policy.Origins.Select(static p => p.Text));
        Assert.False(policy.AllowsAnyOrigin);
    }

    [Fact]
    public void Any_origin_leaves_no_list()
    {
        var policy = Understood("""Origins "*" DevelopmentOrigins "http://localhost" """);
        Assert.True(policy.AllowsAnyOrigin);
        Assert.False(policy.AllowsAnyDevelopmentOrigin);
        Assert.Empty(policy.Origins);
        Assert.Empty(policy.DevelopmentOrigins);
    }

    [Fact]
    public void Any_origin_in_Development_leaves_the_other_list_alone()
    {
        var policy = Understood("""Origins "https://a.example.com" DevelopmentOrigins "*" """);
        Assert.False(policy.AllowsAnyOrigin);
        Assert.True(policy.AllowsAnyDevelopmentOrigin);
        Assert.Equal(["https://a.example.com"], policy.Origins.Select(static p => p.Text));
        Assert.Empty(policy.DevelopmentOrigins);
    }

    [Fact]
    public void What_Development_adds_is_not_allowed_anyway()
    {
        var policy = Understood("""Origins "https://*.example.com" DevelopmentOrigins "http://localhost:*" "https://dev.example.com" "http://localhost:3000" """);
        Assert.Equal(["http://localhost:*"], policy.DevelopmentOrigins.Select(static p => p.Text));
    }

    [Fact]
    public void A_wider_origin_of_Development_takes_nothing_from_production()
    {
        var policy = Understood("""Origins "https://a.example.com" DevelopmentOrigins "https://*.example.com" """);
        Assert.Equal(["https://a.example.com"], policy.Origins.Select(static p => p.Text));
        Assert.Equal(["https://*.example.com"], policy.DevelopmentOrigins.Select(static p => p.Text));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("GET HEAD POST", "")]
    [InlineData("PUT DELETE PUT GET", "DELETE PUT")]
    [InlineData("PATCH patch OPTIONS", "OPTIONS PATCH patch")]
    [InlineData("*", "*")]
    [InlineData("* *", "*")]
    [InlineData("get", "get")]
    public void Methods_are_compared_with_their_case_and_the_safelisted_ones_go(string written, string effective) =>
        Assert.Equal(effective, string.Join(' ', Understood("Methods", written).Methods));

    [Theory]
    [InlineData("X-Request-Id Content-Type x-request-id", "Content-Type X-Request-Id")]
    [InlineData("Content-Type Accept Range", "Accept Content-Type Range")]
    [InlineData("Authorization * authorization", "* Authorization")]
    [InlineData("b A", "A b")]
    public void Request_headers_are_never_dropped_but_doubles(string written, string effective) =>
        Assert.Equal(effective, string.Join(' ', Understood("Headers", written).Headers));

    [Theory]
    [InlineData("ETag Content-Type etag X-Total-Count pragma", "ETag X-Total-Count")]
    [InlineData("Cache-Control Content-Language Content-Length Content-Type Expires Last-Modified Pragma", "")]
    [InlineData("*", "*")]
    public void Exposed_headers_that_are_always_readable_go(string written, string effective) =>
        Assert.Equal(effective, string.Join(' ', Understood("ExposedHeaders", written).ExposedHeaders));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void With_credentials_a_star_is_an_echo(bool credentials, bool echoes)
    {
        var policy = Understood($"""Origins "https://a.example.com" Methods "*" Headers "*" {(credentials ? "AllowCredentials" : "")}""");
        Assert.True(policy.AllowsAnyMethod);
        Assert.True(policy.AllowsAnyHeader);
        Assert.Equal(echoes, policy.EchoesMethods);
        Assert.Equal(echoes, policy.EchoesHeaders);
    }

    [Fact]
    public void A_list_of_names_allows_neither_any_nor_echoes()
    {
        var policy = Understood("""Origins "https://a.example.com" Methods "PUT" Headers "X-A" AllowCredentials""");
        Assert.False(policy.AllowsAnyMethod);
        Assert.False(policy.AllowsAnyHeader);
        Assert.False(policy.EchoesMethods);
        Assert.False(policy.EchoesHeaders);
    }

    [Fact]
    public void What_is_written_once_is_kept()
    {
        var policy = PolicyJudge.Judge(Drafts.Of("""Origins "https://a.example.com" AllowCredentials PreflightMaxAge=600""") with { Reason = "the shop" }).Policy!;
        Assert.True(policy.AllowCredentials);
        Assert.Equal(600, policy.PreflightMaxAge);
        Assert.Equal("the shop", policy.Reason);
    }

    [Fact]
    public void Order_and_doubles_make_no_difference()
    {
        var one = Understood("""Origins "https://a.example.com" "https://b.example.com" Methods "PUT" "DELETE" Headers "X-B" "X-A" ExposedHeaders "ETag" "Link" """);
        var other = Understood("""Origins "https://b.example.com" "https://a.example.com" "https://b.example.com" Methods "DELETE" "GET" "PUT" Headers "X-A" "X-B" "x-a" ExposedHeaders "Link" "ETag" "Expires" """);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Understood("""Origins "https://a.example.com" Methods "PUT" "DELETE" Headers "X-B" "X-A" ExposedHeaders "ETag" "Link" """));
    }

    [Theory]
    [InlineData("""Origins "https://a.example.com/" """)]
    [InlineData("""Origins "*" AllowCredentials""")]
    [InlineData("""Origins "https://a.example.com" ?""")]
    [InlineData("""Origins "https://a.example.com" Methods ?""")]
    [InlineData("""Origins "https://a.example.com" IsOpaque""")]
    [InlineData("")]
    public void Nothing_comes_of_a_draft_that_is_refused_or_not_known(string line) => Assert.Null(PolicyJudge.Judge(Drafts.Of(line)).Policy);

    private static Policy Understood(string field, string names) =>
        Understood($"""Origins "https://a.example.com" {field} {string.Join(' ', names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static n => $"\"{n}\""))}""");

    private static Policy Understood(string line)
    {
        var verdict = PolicyJudge.Judge(Drafts.Of(line));
        return verdict.Policy ?? throw new ArgumentException(string.Join('\n', verdict.Findings.Select(static f => f.Message)), nameof(line));
    }
}
