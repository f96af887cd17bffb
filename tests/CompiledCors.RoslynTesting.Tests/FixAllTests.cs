using CompiledCors.RoslynTesting.Tests.Samples;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class FixAllTests
{
    private const CodeFixTestBehaviors OnlyInDocument = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
    private const CodeFixTestBehaviors OnlyInProject = CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
    private const CodeFixTestBehaviors OnlyInSolution = CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck;

    private static CSharpCodeFixTest<TypeNameAnalyzer, T> TwoProjects<T>()
        where T : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TypeNameAnalyzer, T>
        {
            TestState = { Sources = { "class [|a|]; class [|b|];", "class [|c|];" } },
            FixedState = { Sources = { "class A; class B;", "class C;" } },
        };
        test.TestState.AdditionalProject("Other").Sources.Add("class [|d|]; class [|e|];");
        test.FixedState.AdditionalProject("Other").Sources.Add("class D; class E;");
        return test;
    }

    [Theory]
    [InlineData(OnlyInDocument, 3)]
    [InlineData(OnlyInProject, 2)]
    [InlineData(OnlyInSolution, 1)]
    public async Task Fix_all_mends_all_of_its_scope(CodeFixTestBehaviors scope, int runs)
    {
        var test = TwoProjects<CapitalFix>();
        (test.CodeFixTestBehaviors, test.NumberOfFixAllIterations) = (scope, runs);
        await test.RunAsync();
        test.NumberOfFixAllIterations = runs + 1;
        Assert.Contains($"rounds: {runs}; no fix is left", (await Assert.ThrowsAsync<XunitException>(test.RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Fix_all_runs_in_every_scope() => TwoProjects<CapitalFix>().RunAsync();

    [Theory]
    [InlineData(OnlyInDocument, "Document")]
    [InlineData(OnlyInProject, "Project")]
    [InlineData(OnlyInSolution, "Solution")]
    public async Task A_wrong_result_of_fix_all_fails(CodeFixTestBehaviors scope, string name)
    {
        var test = TwoProjects<CapitalFix>();
        test.CodeFixTestBehaviors = scope;
        test.BatchFixedState.Sources.Add("class A; class [|b|];");
        test.BatchFixedState.Sources.Add("class C;");
        Assert.Contains($"after fix-all in {name}, /0/Test0.cs differs", (await Assert.ThrowsAsync<XunitException>(test.RunAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_fix_all_is_said_to_be_meant_or_fails()
    {
        var test = TwoProjects<LonelyFix>();
        Assert.Contains("LonelyFix has no fix-all in Document", (await Assert.ThrowsAsync<XunitException>(test.RunAsync)).Message, StringComparison.Ordinal);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task The_key_chooses_what_is_done_to_all()
    {
        var test = TwoProjects<CapitalFix>();
        test.CodeActionEquivalenceKey = "Underscore";
        await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        test.FixedState.Sources.Clear();
        test.FixedState.Sources.Add("class _a; class _b;");
        test.FixedState.Sources.Add("class _c;");
        test.FixedState.AdditionalProject("Other").Sources.Clear();
        test.FixedState.AdditionalProject("Other").Sources.Add("class _d; class _e;");
        await test.RunAsync();
    }

    [Fact]
    public async Task A_project_that_is_not_there_cannot_be_fixed()
    {
        var test = TwoProjects<CapitalFix>();
        test.FixedState.AdditionalProject("Third").Sources.Add("class T;");
        await Assert.ThrowsAsync<ArgumentException>(test.RunAsync);
    }
}
