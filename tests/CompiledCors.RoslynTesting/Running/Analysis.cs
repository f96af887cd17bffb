using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Runs compiler, generators and analyzers over projects and gathers their diagnostics.</summary>
internal sealed record Analysis(
    ImmutableArray<DiagnosticAnalyzer> Analyzers,
    ImmutableArray<ISourceGenerator> Generators,
    CompilerDiagnostics Compiler,
    ImmutableHashSet<string> Disabled)
{
    // a code fix test asks for the same project many times
    private readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> _known = [];

    public async Task<ImmutableArray<Diagnostic>> OfAsync(Solution solution)
    {
        var found = await Task.WhenAll(solution.Projects.Select(OfAsync));
        return [.. found.SelectMany(static d => d)];
    }

    /// <exception cref="XunitException">An analyzer or a generator threw.</exception>
    public Task<ImmutableArray<Diagnostic>> OfAsync(Project project) => _known.GetValue(project, RunAsync);

    private async Task<ImmutableArray<Diagnostic>> RunAsync(Project project)
    {
        var (compilation, found) = await CompileAsync(project);
        var all = found.Concat(compilation.GetDiagnostics().Where(Counts));
        if (!Analyzers.IsEmpty)
        {
            all = all.Concat(await AnalyseAsync(compilation, project.AnalyzerOptions));
        }

        return
        [
            .. all.Where(d => !d.IsSuppressed && !Disabled.Contains(d.Id))
                .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(static d => d.Location.SourceSpan)
                .ThenBy(static d => d.Id, StringComparer.Ordinal),
        ];
    }

    private async Task<(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)> CompileAsync(Project project)
    {
        if (Generators.IsEmpty)
        {
            return ((await project.GetCompilationAsync())!, []);
        }

        // without the workspace's own run, which keeps diagnostics and exceptions to itself
        var plain = project.WithAnalyzerReferences([]);
        var input = (await plain.GetCompilationAsync())!;
        var driver = GeneratorDrivers.Create(plain, Generators).RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        GeneratorDrivers.ThrowIfCrashed(driver.GetRunResult());
        return (output, diagnostics);
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyseAsync(Compilation compilation, AnalyzerOptions options)
    {
        var crashes = new ConcurrentQueue<string>();
        var diagnostics = await compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue($"AD0001: {analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false)).GetAnalyzerDiagnosticsAsync();
        return crashes.IsEmpty ? diagnostics : throw new XunitException(string.Join('\n', crashes));
    }

    private bool Counts(Diagnostic diagnostic) => Compiler switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        _ => true,
    };
}
