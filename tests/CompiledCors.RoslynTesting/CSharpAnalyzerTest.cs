using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.RoslynTesting;

/// <summary>Runs an analyzer over marked-up source: what is marked is reported, and nothing else.</summary>
public class CSharpAnalyzerTest<TAnalyzer> : RoslynTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private protected override IEnumerable<DiagnosticAnalyzer> AllAnalyzers => base.AllAnalyzers.Prepend(new TAnalyzer());

    public virtual Task RunAsync() => VerifyMarksAsync();

    /// <summary>The diagnostics, compared with nothing; a crash of the analyzer is a failure even so.</summary>
    public Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync()
    {
        var (test, analysis) = Prepare();
        return analysis.OfAsync(test.Solution);
    }

    private protected async Task<(Solution Solution, Analysis Analysis)> VerifyMarksAsync()
    {
        var (test, analysis) = Prepare();
        DiagnosticComparison.Verify("in the test's source", test.Files, TestState.ExpectedDiagnostics, await analysis.OfAsync(test.Solution));
        return (test.Solution, analysis);
    }
}
