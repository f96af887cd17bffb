namespace CompiledCors.Analyzers.Tests.Declared;

/// <summary>The ways in which a team says how loud a rule is.</summary>
public sealed class SilencingTests
{
    private const string Warned = """Origins = ["https://a.example"], Methods = ["put"]""";

    [Theory]
    [InlineData("default", "CORS1022 Warning")]
    [InlineData("Strict", "CORS1022 Error")]
    [InlineData("quiet", "")]
    [InlineData("nonsense", "CORS1022 Warning")]
    [InlineData("1", "CORS1022 Warning")]
    public async Task The_mode_decides_about_warnings(string mode, string expected) => Assert.Equal(expected, await ReportedAsync(Warned, mode));

    [Theory]
    [InlineData("default", "CORS3003 Info")]
    [InlineData("strict", "CORS3003 Info")]
    [InlineData("quiet", "")]
    public async Task Advice_never_breaks_a_build(string mode, string expected) =>
        Assert.Equal(expected, await ReportedAsync("""Origins = ["https://a.example"], Methods = ["GET"]""", mode));

    [Theory]
    [InlineData("default")]
    [InlineData("strict")]
    [InlineData("quiet")]
    public async Task A_refusal_is_an_error_in_every_mode(string mode) => Assert.Equal("CORS1010 Error", await ReportedAsync("""Origins = ["null"]""", mode));

    [Theory]
    [InlineData("dotnet_diagnostic.CORS1022.severity = none", "")]
    [InlineData("dotnet_diagnostic.CORS1022.severity = error", "CORS1022 Error")]
    [InlineData("dotnet_analyzer_diagnostic.category-CorsValues.severity = none", "")]
    public async Task An_editorconfig_has_the_last_word(string line, string expected)
    {
        var test = Declarations.Policy(Warned);
        test.TestState.AnalyzerConfigFiles.Add((".editorconfig", $"root = true\n[*.cs]\n{line}\n"));
        Assert.Equal(expected, Show(await test.GetDiagnosticsAsync()));
    }

    [Fact]
    public Task A_pragma_silences_what_it_encloses() => Declarations.Test("""
        #pragma warning disable CORS1010
        [CompiledCors.CorsPolicy(Origins = ["null"])]
        public sealed partial class First;
        #pragma warning restore CORS1010
        [CompiledCors.CorsPolicy(Origins = [{|CORS1010:"null"|}])]
        public sealed partial class Second;
        """).RunAsync();

    [Fact]
    public Task SuppressMessage_silences_its_class() => Declarations.Test("""
        [System.Diagnostics.CodeAnalysis.SuppressMessage("CorsValues", "CORS1022", Justification = "The client sends it so.")]
        [CompiledCors.CorsPolicy(Origins = ["https://a.example"], Methods = ["put"])]
        public sealed partial class ShopCors;
        """).RunAsync();

    [Fact]
    public async Task A_silenced_refusal_still_denies_everything()
    {
        var run = await Generator.Policies.RunAsync("""
            #pragma warning disable
            [CompiledCors.CorsPolicy(Origins = ["https://a.example", "null"])]
            public sealed partial class ShopCors;
            """);
        Assert.False(Generator.Policies.Matcher(run)("https://a.example"));
    }

    private static async Task<string> ReportedAsync(string arguments, string mode)
    {
        var test = Declarations.Policy(arguments);
        test.TestState.AnalyzerConfigFiles.Add((".globalconfig", $"is_global = true\nbuild_property.CompiledCorsMode = {mode}\n"));
        return Show(await test.GetDiagnosticsAsync());
    }

    private static string Show(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics) =>
        string.Join(", ", diagnostics.Where(static d => !d.IsSuppressed).Select(static d => $"{d.Id} {d.Severity}"));
}
