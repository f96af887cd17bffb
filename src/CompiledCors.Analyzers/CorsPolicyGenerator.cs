using System.Text;
using CompiledCors.Analyzers.Emission;
using CompiledCors.Analyzers.Reading;
using CompiledCors.Analyzers.Rules;
using CompiledCors.Analyzers.Symbols;
using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.Analyzers;

/// <summary>
/// Compiles <c>[CorsPolicy]</c> declarations: read, judge, emit. It never reports: the analyzers do, from the same reader and the same
/// verdict. A refused declaration still gets its class, and that class denies everything.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorsPolicyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.CorsPolicyAttribute, static (node, _) => node is TypeDeclarationSyntax, Read)
            .Where(static d => d is not null)
            .Select(static (d, _) => d!)
            .WithTrackingName(StepNames.Read);
        var judged = declarations.Select(static (d, _) => Judge(d)).WithTrackingName(StepNames.Judge);
        var files = judged.Where(static j => j.CanBeEmitted).Select(static (j, _) => Emit(j)).WithTrackingName(StepNames.Emit);

        // Roslyn compares hint names without case, so two types that differ in case only need more than their names
        var crowded = files.Select(static (f, _) => f.MetadataName).Collect().Select(static (names, _) => CrowdedNames(names));
        context.RegisterSourceOutput(files.Combine(crowded), static (output, x) => output.AddSource(
            HintName.Of(x.Left.MetadataName, x.Right.Contains(x.Left.MetadataName)),
            SourceText.From(x.Left.Text, Encoding.UTF8)));
    }

    // A type with several declarations is read once, from the first.
    private static PolicyDeclaration? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || context.Attributes.Length == 0 || context.Attributes[0].AttributeClass is not { } attribute)
        {
            return null;
        }

        var declarations = AttributeReader.DeclarationsOn(type, attribute);
        return declarations.Count > 0
            && declarations[0].ApplicationSyntaxReference is { } first
            && first.SyntaxTree == context.TargetNode.SyntaxTree
            && context.TargetNode.Span.Contains(first.Span)
                ? AttributeReader.Read(type, declarations, context.SemanticModel.Compilation, cancellation)
                : null;
    }

    private static JudgedDeclaration Judge(PolicyDeclaration declaration)
    {
        var verdict = PolicyJudge.Judge(declaration.Draft);
        var aboutType = DeclarationRuleBook.Judge(declaration.Shape).ToList();
        return new JudgedDeclaration(
            declaration.Shape,
            aboutType.Count == 0 ? verdict.Policy : null,
            verdict.Findings.Where(static f => f.Gravity == Gravity.Refuses).Concat(aboutType).Select(static f => f.Rule.Id).Distinct().ToEquatableArray());
    }

    private static GeneratedFile Emit(JudgedDeclaration declaration) => new(
        declaration.Shape.MetadataName,
        declaration.Policy is { } policy ? PolicyEmitter.Emit(declaration.Shape, policy) : RefusedPolicyEmitter.Emit(declaration));

    private static EquatableArray<string> CrowdedNames(IEnumerable<string> names) =>
        names.GroupBy(static n => n, StringComparer.OrdinalIgnoreCase).Where(static g => g.Count() > 1).SelectMany(static g => g).ToEquatableArray();
}
