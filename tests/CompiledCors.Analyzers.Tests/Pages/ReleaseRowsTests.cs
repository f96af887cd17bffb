namespace CompiledCors.Analyzers.Tests.Pages;

public sealed class ReleaseRowsTests
{
    private static readonly string s_text =
        Repository.Read("src/CompiledCors.Analyzers/AnalyzerReleases.Shipped.md") + Repository.Read("src/CompiledCors.Analyzers/AnalyzerReleases.Unshipped.md");

    [Fact]
    public void Every_rule_has_its_row_and_every_row_its_rule() => Assert.Empty(ReleaseRows.FaultsOf(s_text, AllRules.InOrder));

    [Theory]
    [InlineData("CORS1001 | CorsValues | Error", "CORS1001 | CorsValues | Warning")]
    [InlineData("CORS1001 | CorsValues | Error", "CORS1001 | CorsEffects | Error")]
    [InlineData("CORS1001 | CorsValues | Error", "CORS1999 | CorsValues | Error")]
    [InlineData("CORS1001 | CorsValues | Error", "CORS1001 | CorsValues | Error | Twice\nCORS1001 | CorsValues | Error")]
    [InlineData("Origin without a scheme", "Origin with a scheme")]
    public void A_wrong_row_is_complained_of(string right, string wrong)
    {
        Assert.Contains(right, s_text, StringComparison.Ordinal);
        Assert.NotEmpty(ReleaseRows.FaultsOf(s_text.Replace(right, wrong, StringComparison.Ordinal), AllRules.InOrder));
    }
}
