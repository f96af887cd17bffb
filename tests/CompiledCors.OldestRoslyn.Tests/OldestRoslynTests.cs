using System.Collections.Immutable;
using CompiledCors.Analyzers;
using CompiledCors.Analyzers.Inspection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.OldestRoslyn.Tests;

/// <summary>The build-time assemblies inside the oldest compiler that they promise to work in.</summary>
public sealed class OldestRoslynTests
{
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(CorsPolicyAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void This_is_the_oldest_compiler() => Assert.Equal(new Version(4, 8), new Version(typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2)));

    [Fact]
    public async Task A_policy_is_compiled_and_judged()
    {
        var (output, diagnostics) = await RunAsync("""
            namespace Shop;

            [CompiledCors.CorsPolicy(
                Origins = ["https://shop.example.com", "https://*.shop.example.com", "https://bücher.example"],
                Methods = ["PUT"],
                AllowCredentials = true)]
            public sealed partial class ShopCors;

            [CompiledCors.CorsPolicy(Origins = ["https://a.example"], Methods = ["PUT"], ExposedHeaders = ["X-Total"], DevelopmentOrigins = ["http://localhost:*"])]
            public sealed partial class PartnerCors;

            public static class Use
            {
                public static object[] Policies => [ShopCors.Policy, PartnerCors.Policy];
            }
            """);
        Assert.Empty(output.GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning));
        var found = Assert.Single(diagnostics);
        Assert.Equal("CORS1005", found.Id);
        Assert.Contains("xn--bcher-kva", found.GetMessage(null), StringComparison.Ordinal);
    }

    private static async Task<(Compilation Output, ImmutableArray<Diagnostic> Diagnostics)> RunAsync(string source)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(source, parse)],
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new CorsPolicyGenerator().AsSourceGenerator()], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var generatorDiagnostics);
        Assert.Empty(generatorDiagnostics);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        return (output, await output.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }
}
