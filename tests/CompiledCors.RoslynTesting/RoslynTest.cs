using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.RoslynTesting;

/// <summary>What analyzer, code fix and generator tests have in common.</summary>
public abstract class RoslynTest
{
    public SolutionState TestState { get; } = new();

    /// <summary>The content of the first source file.</summary>
    public string TestCode
    {
        get => TestState.Sources[0].Content;
        init => TestState.Sources.Add(value);
    }

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Net100;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Ids that count neither as expected nor as reported.</summary>
    public IList<string> DisabledDiagnostics { get; } = [];

    /// <summary>Generators that run before the analyzers.</summary>
    public IList<IIncrementalGenerator> Generators { get; } = [];

    /// <summary>Analyzers beside the tested one.</summary>
    public IList<DiagnosticAnalyzer> AdditionalAnalyzers { get; } = [];

    /// <summary>What <c>[|..|]</c> stands for; unset, the only id of the tested analyzers.</summary>
    public string? DefaultDiagnosticId { get; set; }

    private protected virtual IEnumerable<DiagnosticAnalyzer> AllAnalyzers => AdditionalAnalyzers;

    private protected virtual IEnumerable<IIncrementalGenerator> AllGenerators => Generators;

    private protected (TestSolution Solution, Analysis Analysis) Prepare(SolutionState? state = null)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. AllAnalyzers];
        ImmutableArray<ISourceGenerator> generators = [.. AllGenerators.Select(static g => g.AsSourceGenerator())];
        string[] ids = [.. analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct()];
        var settings = new TestSettings(ReferenceAssemblies, LanguageVersion, generators, DefaultDiagnosticId ?? (ids.Length == 1 ? ids[0] : null));
        return (TestSolution.Create(state ?? TestState, settings), new Analysis(analyzers, generators, CompilerDiagnostics, [.. DisabledDiagnostics]));
    }
}
