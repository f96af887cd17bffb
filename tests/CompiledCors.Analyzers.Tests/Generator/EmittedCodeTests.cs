using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Generator;

/// <summary>Emitted code, whole and as text: it is reviewed like code that somebody typed.</summary>
public sealed class EmittedCodeTests
{
    [Fact]
    public Task A_policy_with_everything_looks_like_this() => VerifyGolden("Everything", """
        namespace Shop;

        [CompiledCors.CorsPolicy(
            Origins = ["https://shop.example.com", "https://*.shop.example.com", "https://app-*.preview.example.com"],
            DevelopmentOrigins = ["http://localhost:*"],
            Methods = ["PUT", "GET", "DELETE"],
            Headers = ["X-Request-Id", "Content-Type"],
            ExposedHeaders = ["X-Total-Count", "Content-Type"],
            AllowCredentials = true,
            PreflightMaxAge = 7200,
            Reason = "The shop, its previews & \"friends\"")]
        public sealed partial class ShopCors;
        """);

    [Fact]
    public Task A_policy_for_everybody_looks_like_this() => VerifyGolden("AnyOrigin", """
        [CompiledCors.CorsPolicy(Origins = ["*"], Methods = ["*"], Headers = ["*", "Authorization"], ExposedHeaders = ["*"])]
        partial class ShopCors;
        """);

    [Fact]
    public Task A_policy_with_many_origins_looks_like_this() => VerifyGolden("ManyOrigins", """
        [CompiledCors.CorsPolicy(Origins =
        [
            "https://a.example", "https://b.example", "https://c.example", "https://d.example", "https://e.example", "https://longer.example", "http://x.test:8080",
        ])]
        internal sealed partial class ShopCors;
        """);

    [Fact]
    public Task A_refused_policy_looks_like_this() => VerifyGolden("Refused", """
        class Outer<T> { }

        partial record struct Holder
        {
            [CompiledCors.CorsPolicy(Origins = ["https://shop.example.com/", "null"])]
            private sealed partial class ShopCors;
        }
        """);

    [Fact]
    public async Task Emitted_code_compiles_as_csharp_12_without_a_warning()
    {
        var test = Policies.Test("""
            namespace Shop;

            [CompiledCors.CorsPolicy(Origins = ["https://*.shop.example.com:8443"], Headers = ["*"], Methods = ["*"], AllowCredentials = true, Reason = "line\nbreak \u2028 \\ \" */ --> </summary>")]
            public sealed partial class ShopCors;

            [CompiledCors.CorsPolicy(Origins = ["nonsense"])]
            public partial class RefusedCors;
            """);
        test.LanguageVersion = LanguageVersion.CSharp12;
        var run = await test.RunAsync();
        // with documentation comments read and reported on, as in a project that makes a documentation file
        var documented = run.Output.RemoveAllSyntaxTrees().AddSyntaxTrees(run.Output.SyntaxTrees.Select(static t =>
            t.WithRootAndOptions(t.GetRoot(), ((CSharpParseOptions)t.Options).WithDocumentationMode(DocumentationMode.Diagnose))));
        Assert.Empty(Reparsed(documented).GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning && !IsAboutUndocumentedDeclaration(d)));

        static Compilation Reparsed(Compilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(static t =>
            CSharpSyntaxTree.ParseText(t.GetText(), (CSharpParseOptions)t.Options, t.FilePath)));
        // the developer's own part of the refused class has the remark that stands in the emitted one
        static bool IsAboutUndocumentedDeclaration(Diagnostic d) => d.Id == "CS1591" && !d.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_documented_class_keeps_its_own_summary()
    {
        var run = await Policies.RunAsync("""
            /// <summary>Mine.</summary>
            [CompiledCors.CorsPolicy(Origins = ["https://a.example"])]
            public sealed partial class ShopCors;
            """);
        var emitted = run.Sources.Values.Single();
        Assert.Contains("/// <remarks>", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>\n    /// CORS policy", emitted, StringComparison.Ordinal);
        Assert.Contains("<summary>Mine.</summary>", run.Output.GetTypeByMetadataName("ShopCors")!.GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hover_shows_the_headers_that_are_sent()
    {
        var run = await Policies.RunPolicyAsync("""Origins = ["https://a.example"], Methods = ["PUT"], PreflightMaxAge = 60""");
        var xml = run.Output.GetTypeByMetadataName("ShopCors")!.GetDocumentationCommentXml()!;
        Assert.Contains("Every response has:", xml, StringComparison.Ordinal);
        Assert.Contains("<c>Access-Control-Allow-Origin: https://a.example</c>", xml, StringComparison.Ordinal);
        Assert.Contains("<c>Access-Control-Allow-Methods: PUT</c>", xml, StringComparison.Ordinal);
        Assert.Contains("<c>Access-Control-Max-Age: 60</c>", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("Vary", xml, StringComparison.Ordinal);
    }

    private static async Task VerifyGolden(string name, string source) =>
        GoldenFile.Verify((await Policies.RunAsync(source)).Sources.Values.Single(), $"Golden/{name}.txt");
}
