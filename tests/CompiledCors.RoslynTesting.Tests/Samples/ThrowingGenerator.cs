using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting.Tests.Samples;

[Generator(LanguageNames.CSharp)]
public sealed class ThrowingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, static (_, _) => throw new InvalidOperationException("thrown on purpose"));
}
