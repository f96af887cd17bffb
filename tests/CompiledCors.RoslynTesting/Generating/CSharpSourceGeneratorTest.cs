using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

/// <summary>
/// Runs a generator over marked-up source. In every test a second run over the same source must find all steps cached or unchanged, and no
/// step may keep a symbol, a syntax node or the like.
/// </summary>
public class CSharpSourceGeneratorTest<TGenerator> : RoslynTest
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>If any is named: all generated files, by hint name.</summary>
    public IDictionary<string, string> GeneratedSources { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    public GeneratorTestBehaviors TestBehaviors { get; set; }

    private protected override IEnumerable<IIncrementalGenerator> AllGenerators => base.AllGenerators.Prepend(new TGenerator());

    /// <summary>Runs all checks; the result is for further ones.</summary>
    public virtual async Task<GeneratorRun> RunAsync()
    {
        var (test, analysis) = Prepare();
        var run = await GeneratorRun.CreateAsync(test.MainProject.WithAnalyzerReferences([]), analysis.Generators);
        DiagnosticComparison.Verify("after the generator's run", test.Files, TestState.ExpectedDiagnostics, await analysis.OfAsync(test.Solution));
        if (GeneratedSources.Count > 0)
        {
            run.VerifySources(GeneratedSources);
        }

        if (!TestBehaviors.HasFlag(GeneratorTestBehaviors.SkipCachingCheck))
        {
            run.VerifyCached();
        }

        if (!TestBehaviors.HasFlag(GeneratorTestBehaviors.SkipModelCheck))
        {
            run.VerifyModels();
        }

        return run;
    }
}
