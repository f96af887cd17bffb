using CompiledCors.RoslynTesting.Tests.Samples;
using Verify = CompiledCors.RoslynTesting.CSharpCodeFixVerifier<CompiledCors.RoslynTesting.Tests.Samples.TypeNameAnalyzer, CompiledCors.RoslynTesting.Tests.Samples.CapitalFix>;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class CodeFixTests
{
    private static async Task FailsAsync(string reason, Func<Task> test) =>
        Assert.Contains(reason, (await Assert.ThrowsAsync<XunitException>(test)).Message, StringComparison.Ordinal);

    [Fact]
    public Task All_diagnostics_are_mended() => Verify.VerifyCodeFixAsync("class [|a|] { class [|b|]; }", "class A { class B; }");

    [Fact]
    public Task A_wrong_fix_fails() =>
        FailsAsync("after the fix, /0/Test0.cs differs from line 2 on", () => Verify.VerifyCodeFixAsync("// mended\nclass [|a|];", "// mended\nclass B;"));

    [Fact]
    public Task A_missing_fix_fails() =>
        FailsAsync("after the fix, /0/Test0.cs differs", () => Verify.VerifyCodeFixAsync("class [|a|] { class [|x|]; }", "class A { class X; }"));

    [Fact]
    public Task What_cannot_be_mended_stays_marked() => Verify.VerifyCodeFixAsync("class [|a|] { class [|x|]; }", "class A { class [|x|]; }");

    [Fact]
    public Task Wrong_marks_before_the_fix_fail() =>
        FailsAsync("in the test's source", () => Verify.VerifyCodeFixAsync("class a;", "class A;"));

    [Fact]
    public async Task A_fix_that_breaks_the_code_fails()
    {
        await FailsAsync("Error CS0246 on 'a'", () => Verify.VerifyCodeFixAsync("class [|a|] { a? f; }", "class A { a? f; }"));
        await Verify.VerifyCodeFixAsync("class [|a|] { a? f; }", "class A { {|CS0246:a|}? f; }");
    }

    [Fact]
    public async Task No_fix_is_offered()
    {
        await Verify.VerifyNoCodeFixAsync("class [|x|];");
        await FailsAsync("no fix should be offered", () => Verify.VerifyNoCodeFixAsync("class [|x|] { class [|a|]; }"));
        await FailsAsync("none of the diagnostics", () => Verify.VerifyNoCodeFixAsync("class A;"));
    }

    [Fact]
    public async Task An_action_is_chosen_by_key_or_index()
    {
        static CSharpCodeFixTest<TypeNameAnalyzer, CapitalFix> Test(string after) => new() { TestCode = "class [|a|];", FixedCode = after };
        var byKey = Test("class _a;");
        byKey.CodeActionEquivalenceKey = "Underscore";
        byKey.CodeActionVerifier = action => Assert.Equal("Call it _a", action.Title);
        await byKey.RunAsync();
        var byIndex = Test("class _a;");
        byIndex.CodeActionIndex = 1;
        await byIndex.RunAsync();
        byIndex.CodeActionIndex = 2;
        await FailsAsync("differs", byIndex.RunAsync);
        byKey.CodeActionVerifier = action => Assert.Equal("Other", action.Title);
        await Assert.ThrowsAnyAsync<XunitException>(byKey.RunAsync);
        byKey.CodeActionEquivalenceKey = "Other";
        await FailsAsync("differs", byKey.RunAsync);
    }

    [Fact]
    public async Task The_number_of_fixes_is_compared()
    {
        var test = new CSharpCodeFixTest<TypeNameAnalyzer, CapitalFix> { TestCode = "class [|a|]; class [|b|];", FixedCode = "class A; class B;", NumberOfIncrementalIterations = 2, NumberOfFixAllIterations = 1 };
        await test.RunAsync();
        test.NumberOfIncrementalIterations = 3;
        await FailsAsync("after the fix: rounds: 2; no fix is left", test.RunAsync);
        (test.NumberOfIncrementalIterations, test.NumberOfFixAllIterations) = (null, 2);
        await FailsAsync("after fix-all in Document: rounds: 1; no fix is left", test.RunAsync);
        test.NumberOfIncrementalIterations = 1;
        await FailsAsync("differs", test.RunAsync);
    }

    [Fact]
    public Task A_fix_without_end_fails() =>
        FailsAsync("there is still a fix for", () => CSharpCodeFixVerifier<TypeNameAnalyzer, EndlessFix>.VerifyCodeFixAsync("class [|a|];", "class [|aa|];"));

    [Fact]
    public Task A_fix_that_changes_nothing_fails() =>
        FailsAsync("'Call it a' changes nothing", () => CSharpCodeFixVerifier<TypeNameAnalyzer, UnchangingFix>.VerifyCodeFixAsync("class [|a|];", "class [|a|];"));

    [Fact]
    public Task A_fix_that_no_editor_finds_fails() =>
        FailsAsync("UnexportedFix is not exported for C#", () => CSharpCodeFixVerifier<TypeNameAnalyzer, UnexportedFix>.VerifyCodeFixAsync("class [|a|];", "class A;"));

    [Fact]
    public Task One_diagnostic_is_mended() => new CSharpCodeFixTest<TypeNameAnalyzer, CapitalFix>
    {
        TestCode = "class [|a|]; class [|b|];",
        FixedCode = "class A; class [|b|];",
        BatchFixedState = { Sources = { "class A; class B;" } },
        CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
    }.RunAsync();

    [Fact]
    public async Task The_text_counts_and_not_the_tree()
    {
        var test = new CSharpCodeFixTest<TypeNameAnalyzer, TextFix>
        {
            TestCode = "class [|a|];",
            FixedCode = "class A; class [|b|];",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        };
        await test.RunAsync();
        test.FixedState.Sources.Clear();
        test.FixedState.Sources.Add("class A; class b;");
        await FailsAsync("TEST001 on 'b'", test.RunAsync);
    }

    [Fact]
    public async Task A_fix_sees_generated_code()
    {
        var test = new CSharpCodeFixTest<TypeNameAnalyzer, GeneratedCodeFix> { TestCode = "class [|a|];", FixedCode = "class A;", Generators = { new NameGenerator() } };
        await test.RunAsync();
        test.Generators.Clear();
        await FailsAsync("differs", test.RunAsync);
    }

    [Fact]
    public async Task Additional_files_are_mended()
    {
        var test = new CSharpCodeFixTest<JsonWordAnalyzer, WordFix>
        {
            TestState =
            {
                AdditionalFiles = { ("a.json", "[\"{|TEST010:shop|}\"]"), ("b.json", "[]") },
                AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nbuild_property.TestWord = shop") },
            },
            FixedState = { AdditionalFiles = { ("a.json", "[\"\"]"), ("b.json", "[]") } },
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };
        await test.RunAsync();
        test.FixedState.AdditionalFiles.RemoveAt(1);
        await FailsAsync("these files were not expected:\n--- /0/b.json", test.RunAsync);
    }

    [Fact]
    public async Task A_compiler_error_is_mended_by_a_new_file()
    {
        var test = new CSharpCodeFixTest<EmptyDiagnosticAnalyzer, MissingTypeFix>
        {
            TestCode = "class C { {|CS0246:D|}? f; }",
            FixedState = { Sources = { "class C { D? f; }", ("D.cs", "class D;") } },
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };
        await test.RunAsync();
        test.FixedState.Sources.Add(("E.cs", "class E;"));
        await FailsAsync("/0/E.cs is missing", test.RunAsync);
    }
}
