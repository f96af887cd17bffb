using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

public static class CSharpSourceGeneratorVerifier<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    public static Task<GeneratorRun> VerifyGeneratorAsync(string source, params (string HintName, string Content)[] generated)
    {
        var test = new CSharpSourceGeneratorTest<TGenerator> { TestCode = source };
        foreach (var (hintName, content) in generated)
        {
            test.GeneratedSources.Add(hintName, content);
        }

        return test.RunAsync();
    }
}
