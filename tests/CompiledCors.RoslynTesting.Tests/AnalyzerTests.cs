using CompiledCors.RoslynTesting.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verify = CompiledCors.RoslynTesting.CSharpAnalyzerVerifier<CompiledCors.RoslynTesting.Tests.Samples.TypeNameAnalyzer>;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class AnalyzerTests
{
    [Fact]
    public Task Marked_diagnostics_are_found() =>
        Verify.VerifyAnalyzerAsync("class [|a|] { class {|TEST001:b|}; } class C;");

    [Fact]
    public async Task A_missing_diagnostic_fails()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("class [|A|];\nclass [|b|];"));
        Assert.Contains("expected, but not reported:\n  /0/Test0.cs(1,7)-(1,8): TEST001 on 'A'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extra_diagnostic_fails_and_the_right_source_is_shown()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("class [|a|];\nclass b;"));
        Assert.Contains("reported, but not expected:\n  /0/Test0.cs(2,7)-(2,8): Warning TEST001 on 'b': 'b' starts in lower case", failure.Message, StringComparison.Ordinal);
        Assert.Contains("reported and expected:\n  /0/Test0.cs(1,7)-(1,8): Warning TEST001 on 'a'", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("--- /0/Test0.cs\nclass {|TEST001:a|};\nclass {|TEST001:b|};\n", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class [|ab|]c;")]
    [InlineData("[|class abc|];")]
    [InlineData("class {|TEST002:abc|};")]
    [InlineData("class {|TEST001:{|TEST001:abc|}|};")]
    public Task A_wrong_span_id_or_number_fails(string source) =>
        Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(source));

    [Fact]
    public async Task Compiler_errors_are_marked_like_any_other()
    {
        await Verify.VerifyAnalyzerAsync("class C { {|CS0246:Missing|} F; }");
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync("class C { Missing F; }"));
    }

    [Fact]
    public async Task Compiler_warnings_count_when_asked_for()
    {
        await Verify.VerifyAnalyzerAsync("class C { int f; }");
        var test = new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = "class C { int {|CS0169:f|}; }", CompilerDiagnostics = CompilerDiagnostics.Warnings };
        await test.RunAsync();
    }

    [Fact]
    public async Task Message_and_severity_are_compared()
    {
        const string Source = "class {|#0:a|};";
        await Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(0).WithArguments("a").WithSeverity(DiagnosticSeverity.Warning));
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(0).WithArguments("b")));
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error)));
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic()));
        await Assert.ThrowsAsync<ArgumentException>(() => Verify.VerifyAnalyzerAsync(Source, Verify.Diagnostic().WithLocation(1)));
    }

    [Fact]
    public async Task An_analyzer_that_throws_fails_whatever_is_expected()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => CSharpAnalyzerVerifier<ThrowingAnalyzer>.VerifyAnalyzerAsync("class C;"));
        Assert.Contains("AD0001: ThrowingAnalyzer threw System.InvalidOperationException: thrown on purpose", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<XunitException>(() => new CSharpAnalyzerTest<ThrowingAnalyzer> { TestCode = "class C;", DisabledDiagnostics = { "AD0001" } }.GetDiagnosticsAsync());
    }

    [Fact]
    public Task A_silenced_diagnostic_is_not_reported() => Verify.VerifyAnalyzerAsync("""
        #pragma warning disable TEST001
        class a;
        #pragma warning restore TEST001
        class [|b|];
        """);

    [Fact]
    public async Task Editorconfig_sets_the_severity()
    {
        var test = new CSharpAnalyzerTest<TypeNameAnalyzer>
        {
            TestState =
            {
                Sources = { ("A.cs", "class {|#0:a|};"), ("B.cs", "class b;") },
                AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[A.cs]\ndotnet_diagnostic.TEST001.severity = error\n[B.cs]\ndotnet_diagnostic.TEST001.severity = none\n") },
                ExpectedDiagnostics = { Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error) },
            },
        };
        await test.RunAsync();
    }

    private static CSharpAnalyzerTest<T> Words<T>(string json, string? config)
        where T : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<T> { TestState = { AdditionalFiles = { ("appsettings.json", json) } } };
        if (config is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\n{config}"));
        }

        return test;
    }

    [Fact]
    public async Task Additional_files_and_build_properties_reach_the_analyzer()
    {
        await Words<JsonWordAnalyzer>("{\n  \"a\": \"{|TEST010:shop|}\"\n}", "build_property.TestWord = shop").RunAsync();
        await Assert.ThrowsAsync<XunitException>(() => Words<JsonWordAnalyzer>("{ \"a\": \"shop\" }", "build_property.TestWord = shop").RunAsync());
    }

    [Fact]
    public async Task A_diagnostic_without_a_place_is_expected_as_such()
    {
        var test = Words<JsonWordAnalyzer>("{}", null);
        await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("TEST011").WithMessage("No word is named"));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_location_whose_lines_are_not_those_of_its_span_fails()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(Words<WrongLineAnalyzer>("{\n\"{|TEST010:shop|}\"\n}", "build_property.TestWord = shop").RunAsync);
        Assert.Contains("reported at lines that are not those of the span", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_kind_and_language_version_are_settable()
    {
        const string Program = "System.Console.WriteLine();";
        await new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = Program, TestState = { OutputKind = OutputKind.ConsoleApplication } }.RunAsync();
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Program));
        const string Collection = "class C { int[] F = [1]; }";
        await Verify.VerifyAnalyzerAsync(Collection);
        await Assert.ThrowsAsync<XunitException>(() => new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = Collection, LanguageVersion = LanguageVersion.CSharp11 }.RunAsync());
    }

    [Fact]
    public async Task Reference_assemblies_are_those_of_the_framework_asked_for()
    {
        const string Source = "class C { Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder? P; System.Threading.Lock? F; }";
        await Verify.VerifyAnalyzerAsync(Source);
        var older = new CSharpAnalyzerTest<TypeNameAnalyzer>
        {
            TestCode = Source.Replace("Lock?", "{|CS0234:Lock|}?", StringComparison.Ordinal),
            ReferenceAssemblies = ReferenceAssemblies.Net80,
        };
        await older.RunAsync();
    }

    [Fact]
    public async Task A_second_assembly_is_compiled_from_source()
    {
        const string Source = "class C : Library.Base;";
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source));
        var library = References.Compiled("Library", "namespace Library { public class Base; }");
        await new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = Source, TestState = { AdditionalReferences = { library } } }.RunAsync();
        Assert.Throws<XunitException>(() => References.Compiled("Broken", "class"));
    }

    [Fact]
    public async Task An_assembly_on_disk_is_referenced()
    {
        const string Source = "class C { CompiledCors.RoslynTesting.MarkedText? F; }";
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source));
        await new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = Source, TestState = { AdditionalReferences = { References.Of(typeof(MarkedText).Assembly) } } }.RunAsync();
    }

    [Fact]
    public async Task Several_projects_are_analysed()
    {
        var test = new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = "class [|a|] : Base;", TestState = { AdditionalProjectReferences = { "Other" } } };
        test.TestState.AdditionalProject("Other").Sources.Add("public class Base; class [|b|];");
        await test.RunAsync();
        test.TestState.AdditionalProject("Other").Sources.Add("class c;");
        var failure = await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        Assert.Contains("/Other/Test1.cs(1,7)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_analyzers_run_together()
    {
        var test = new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = "class {|TEST001:a|};", AdditionalAnalyzers = { new JsonWordAnalyzer() } };
        await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("TEST011"));
        await test.RunAsync();
        test.TestState.Sources.Add("class [|b|];");
        await Assert.ThrowsAsync<ArgumentException>(test.RunAsync);
        test.DefaultDiagnosticId = TypeNameAnalyzer.Id;
        await test.RunAsync();
    }

    [Fact]
    public async Task Generators_run_before_the_analyzers()
    {
        const string Source = "[Named] partial class C { string F = Name; } class [|b|];";
        await new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = Source, Generators = { new NameGenerator() } }.RunAsync();
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAnalyzerAsync(Source));
        await Assert.ThrowsAsync<XunitException>(() => new CSharpAnalyzerTest<TypeNameAnalyzer> { TestCode = "class C;", Generators = { new ThrowingGenerator() } }.RunAsync());
    }
}
