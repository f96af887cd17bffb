using System.Collections.Immutable;
using System.Composition;
using CompiledCors.Analyzers.Rules;
using CompiledCors.CodeFixes.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes;

/// <summary>Writes <c>sealed</c> instead of the <c>static</c> or <c>abstract</c> of a policy class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeSealedFix))]
[Shared]
public sealed class MakeSealedFix : CodeFixProvider
{
    private static readonly DeclarationMender s_mender = new(static type => "Make '" + type.Identifier.ValueText + "' sealed", Changes);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CORS6004_Static.Rule.Id, CORS6005_Abstract.Rule.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_mender.All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_mender.RegisterAsync(context);

    private static IEnumerable<TextChange> Changes(WrittenType type) => type.Parts.SelectMany(static p => p.Members).Any(NeedsToBeDerivedOrStatic)
        ? []
        : Changes(type, SyntaxKind.StaticKeyword).Concat(Changes(type, SyntaxKind.AbstractKeyword));

    private static IEnumerable<TextChange> Changes(WrittenType type, SyntaxKind kind) =>
        from part in type.PartsWith(kind)
        let modifier = WrittenType.Modifier(part, kind)
        select WrittenType.Has(part, SyntaxKind.SealedKeyword) ? WrittenType.Drop(modifier) : new TextChange(modifier.Span, "sealed");

    // What only a static class, or only a class to derive from can have: to seal it would break it.
    private static bool NeedsToBeDerivedOrStatic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.AbstractKeyword)
        || member.Modifiers.Any(SyntaxKind.VirtualKeyword)
        || (member is MethodDeclarationSyntax method && method.ParameterList.Parameters.Any(static p => p.Modifiers.Any(SyntaxKind.ThisKeyword)));
}
