using System.Reflection;
using CompiledCors.Analyzers.Inspection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace CompiledCors.Analyzers.Tests.HalfTyped;

/// <summary>An IDE shows us code at every keystroke. Whatever it is, nothing throws, and the emitted half never makes it worse.</summary>
public sealed class HalfTypedCodeTests
{
    private static readonly string s_root = typeof(HalfTypedCodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value!;

    private static readonly Lazy<Task<CSharpCompilation>> s_empty = new(static async () => (CSharpCompilation)(await Generator.Policies.RunAsync("class Empty;")).Input.RemoveAllSyntaxTrees());

    public static TheoryData<string> Sources => [.. SourcesUnder("samples"), .. SourcesUnder("tests/CompiledCors.Analyzers.Tests/HalfTyped")];

    [Fact]
    public void There_are_sources_to_look_at() => Assert.True(Sources.Count > 5);

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task No_prefix_of_a_source_makes_us_throw(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(s_root, file));
        var cuts = text.Contains("[CorsPolicy", StringComparison.Ordinal)
            ? Enumerable.Range(0, text.Length + 1)
            : CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static t => t.Span.End);
        await RunAllAsync(cuts.Distinct().Select(cut => text[..cut]));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task No_missing_token_makes_us_throw(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(s_root, file));
        var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static t => t.Span.Length > 0);
        await RunAllAsync(tokens.Select(t => text.Remove(t.SpanStart, t.Span.Length)));
    }

    [Fact]
    public async Task A_throwing_analyzer_would_be_noticed() =>
        await Assert.ThrowsAsync<XunitException>(async () => await RunAsync((await s_empty.Value), "class C;", new Thrower()));

    private static string[] SourcesUnder(string folder) =>
    [
        .. Directory.GetFiles(Path.Combine(s_root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.EndsWith(nameof(HalfTypedCodeTests) + ".cs", StringComparison.Ordinal))
            .Select(static f => Path.GetRelativePath(s_root, f)).Order(StringComparer.Ordinal),
    ];

    private static async Task RunAllAsync(IEnumerable<string> sources)
    {
        var empty = await s_empty.Value;
        await Parallel.ForEachAsync(sources, async (source, _) => await RunAsync(empty, source, new DeclarationAnalyzer()));
    }

    private static async Task RunAsync(CSharpCompilation empty, string source, DiagnosticAnalyzer analyzer)
    {
        var compilation = empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest), "/0/Half.cs"));
        var driver = CSharpGeneratorDriver.Create([new CorsPolicyGenerator().AsSourceGenerator()], parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var _);
        if (driver.GetRunResult().Results.Single().Exception is { } thrown)
        {
            throw new XunitException($"the generator threw {thrown}\nover\n{source}");
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false,
            analyzerExceptionFilter: null);
        var diagnostics = await output.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        if (diagnostics.FirstOrDefault(static d => d.Id == "AD0001") is { } crash)
        {
            throw new XunitException($"{crash}\nover\n{source}");
        }
    }

#pragma warning disable RS1025, RS1026, RS1036, RS1001 // an analyzer of this test alone
    private sealed class Thrower : DiagnosticAnalyzer
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

        public override void Initialize(AnalysisContext context) => throw new InvalidOperationException();
    }
#pragma warning restore RS1025, RS1026, RS1036, RS1001
}
