using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Its model has no value equality.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class UncachedGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax,
            static (c, _) => new Model(((Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax)c.Node).Identifier.Text)).WithTrackingName("Read"),
        static (c, model) => c.AddSource($"{model.Name}.g.cs", $"// {model.Name}"));

    private sealed class Model(string name)
    {
        public string Name { get; } = name;
    }
}
