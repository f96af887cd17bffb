using CompiledCors.Analyzers.Inspection;
using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Tests;

/// <summary>Tests of declarations: the generator runs as in a real build, and the analyzer sees what it emitted.</summary>
internal static class Declarations
{
    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(CorsPolicyAttribute).Assembly.Location);

    /// <summary>A test over whole source files.</summary>
    public static CSharpAnalyzerTest<DeclarationAnalyzer> Test(params string[] sources)
    {
        var test = new CSharpAnalyzerTest<DeclarationAnalyzer> { Generators = { new CorsPolicyGenerator() } };
        test.TestState.AdditionalReferences.Add(Runtime);
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        return test;
    }

    /// <summary>A policy class with the given arguments, marks included.</summary>
    public static CSharpAnalyzerTest<DeclarationAnalyzer> Policy(string arguments) => Test($"""
        using CompiledCors;

        [CorsPolicy({arguments})]
        public sealed partial class ShopCors;
        """);

    public static Task VerifyAsync(string arguments) => Policy(arguments).RunAsync();
}
