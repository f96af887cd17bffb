using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.RoslynTesting;

/// <summary>Shows generators to a workspace, so that a code fix sees what they generate.</summary>
internal sealed class GeneratorReference(ImmutableArray<ISourceGenerator> generators) : AnalyzerReference
{
    public override string? FullPath => null;

    public override object Id => this;

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => generators;

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];
}
