using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

internal static class GeneratorDrivers
{
    /// <summary>A driver that sees the options and additional files of the project and keeps track of the steps.</summary>
    public static GeneratorDriver Create(Project project, ImmutableArray<ISourceGenerator> generators) => CSharpGeneratorDriver.Create(
        generators,
        project.AnalyzerOptions.AdditionalFiles,
        (CSharpParseOptions)project.ParseOptions!,
        project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    // the compiler makes a warning of it (CS8785), which a test of errors would not see
    public static void ThrowIfCrashed(GeneratorDriverRunResult result)
    {
        if (result.Results.FirstOrDefault(static r => r.Exception is not null) is { Exception: { } exception } crashed)
        {
            throw new XunitException($"{crashed.Generator.GetGeneratorType().Name} threw {exception}");
        }
    }
}
