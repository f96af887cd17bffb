using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Its model keeps a symbol, in a step that has no name.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SymbolGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.SyntaxProvider.CreateSyntaxProvider(
            static (node, _) => node is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax,
            static (c, ct) => new Model(c.Node.ToString(), c.SemanticModel.GetDeclaredSymbol(c.Node, ct)!)),
        static (c, model) => c.AddSource("Text.g.cs", $"// {model.Text.Length}"));

    // compares by text alone: it is cached, and keeps a compilation alive
    private sealed class Model(string text, ISymbol symbol) : IEquatable<Model>
    {
        public string Text { get; } = text;

        public ISymbol Symbol { get; } = symbol;

        public bool Equals(Model? other) => other?.Text == Text;

        public override bool Equals(object? obj) => Equals(obj as Model);

        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
    }
}
