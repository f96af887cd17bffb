using CompiledCors.Analyzers.Inspection;
using CompiledCors.CodeFixes;
using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Tests of code fixes over whole files: generator, analyzer, each fix, fix-all in document, project and solution.</summary>
internal static class Mending
{
    public static CSharpCodeFixTest<DeclarationAnalyzer, TFix> Test<TFix>(string? key = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<DeclarationAnalyzer, TFix> { Generators = { new CorsPolicyGenerator() }, CodeActionEquivalenceKey = key };
        test.TestState.AdditionalReferences.Add(Declarations.Runtime);
        return test;
    }

    public static Task VerifyAsync<TFix>(string before, string after, string? key = null)
        where TFix : CodeFixProvider, new()
    {
        var test = Test<TFix>(key);
        test.TestState.Sources.Add(before);
        test.FixedState.Sources.Add(after);
        return test.RunAsync();
    }

    /// <summary>The findings are there, and no fix is offered for them.</summary>
    public static Task VerifyNothingAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        var test = Test<TFix>();
        test.TestState.Sources.Add(source);
        return test.RunAsync();
    }

    /// <summary>Two policies with the same arguments in one file, so that fix-all has more to do than the fix.</summary>
    public static Task VerifyArgumentsAsync(string key, string before, string after) => VerifyAsync<RemedyFix>(TwoPolicies(before), TwoPolicies(after), key);

    public static string Policy(string arguments, string name = "ShopCors") => $"""
        using CompiledCors;

        [CorsPolicy({arguments})]
        public sealed partial class {name};

        """;

    private static string TwoPolicies(string arguments) => $"""
        using CompiledCors;

        [CorsPolicy({arguments})]
        public sealed partial class ShopCors;

        [CorsPolicy({arguments})]
        public sealed partial class PartnerCors;

        """;
}
