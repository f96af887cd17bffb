using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>
/// Runs an analyzer, then applies a code fix to one diagnostic after the other, then fix-all in every scope, each from the same start.
/// After each the texts and the remaining diagnostics are those of the fixed state. Without a fixed state no fix may be offered.
/// </summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public SolutionState FixedState { get; } = new();

    /// <summary>For after fix-all, where it differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>The content of the first source file after the fix.</summary>
    public string FixedCode
    {
        get => FixedState.Sources[0].Content;
        init => FixedState.Sources.Add(value);
    }

    /// <summary>Only actions with this key.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Which of the offered actions (with that key).</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>Looks at every action that is applied.</summary>
    public Action<CodeAction>? CodeActionVerifier { get; set; }

    /// <summary>The exact number of fixes; unset, at most one for each fixable diagnostic.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>The exact number of runs in each scope; unset, at most one for each place, id and equivalence key.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    public override async Task RunAsync()
    {
        var (solution, analysis) = await VerifyMarksAsync();
        var fixes = new FixSelection(new TCodeFix(), analysis, CodeActionEquivalenceKey, CodeActionIndex);
        var fixable = await fixes.FixableAsync(solution);
        if (fixable.Count == 0)
        {
            throw new XunitException($"none of the diagnostics is one that {typeof(TCodeFix).Name} is for");
        }

        if (!FixedSolution.IsNamed(FixedState))
        {
            await VerifyNothingIsOfferedAsync(fixes, fixable);
            return;
        }

        await VerifyEachAsync(fixes, solution, fixable.Count);
        await VerifyAllAsync(fixes, solution, FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck);
        await VerifyAllAsync(fixes, solution, FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck);
        await VerifyAllAsync(fixes, solution, FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck);
    }

    private static async Task VerifyNothingIsOfferedAsync(FixSelection fixes, IEnumerable<(TextDocument Document, Diagnostic Diagnostic)> fixable)
    {
        foreach (var (document, diagnostic) in fixable)
        {
            if (await fixes.OfferedAsync(document, diagnostic) is [var action, ..])
            {
                throw new XunitException($"no fix should be offered, but for {diagnostic} there is '{action.Title}'");
            }
        }
    }

    private Task VerifyEachAsync(FixSelection fixes, Solution solution, int fixable)
    {
        var one = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne);
        return VerifyAsync(fixes, solution, new FixPlan(
            "after the fix", static fix => Task.FromResult(fix.Action), one ? 1 : NumberOfIncrementalIterations, fixable, FixedState, MayRemain: one));
    }

    private async Task VerifyAllAsync(FixSelection fixes, Solution solution, FixAllScope scope, CodeFixTestBehaviors skip)
    {
        if (!CodeFixTestBehaviors.HasFlag(skip))
        {
            var run = new FixAllRun(fixes, scope);
            var after = FixedSolution.IsNamed(BatchFixedState) ? BatchFixedState : FixedState;
            await VerifyAsync(fixes, solution, new FixPlan(
                $"after fix-all in {scope}", run.ActionAsync, NumberOfFixAllIterations, await run.RoundsAsync(solution), after));
        }
    }

    private async Task VerifyAsync(FixSelection fixes, Solution solution, FixPlan plan)
    {
        var rounds = 0;
        var next = await fixes.FirstAsync(solution);
        for (; next is not null && rounds < (plan.Exactly ?? plan.AtMost); rounds++)
        {
            CodeActionVerifier?.Invoke(next.Action);
            solution = await FixApplication.ApplyAsync(solution, await plan.Choose(next));
            next = await fixes.FirstAsync(solution);
        }

        var expected = Prepare(FixedSolution.Complete(TestState, plan.After)).Solution.Files;
        await FixedSolution.VerifyTextsAsync(plan.When, expected, solution);
        DiagnosticComparison.Verify(plan.When, expected, plan.After.ExpectedDiagnostics, await fixes.Analysis.OfAsync(solution));
        if (rounds < plan.Exactly || (next is not null && !plan.MayRemain))
        {
            var rest = next is null ? "no fix is left" : $"there is still a fix for {next.Diagnostic}";
            throw new XunitException(string.Create(CultureInfo.InvariantCulture, $"{plan.When}: rounds: {rounds}; {rest}"));
        }
    }
}
