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

/// <summary>Removes <c>file</c> from a policy class, or from the type around it that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveFileModifierFix))]
[Shared]
public sealed class RemoveFileModifierFix : CodeFixProvider
{
    private static readonly DeclarationMender s_mender = new(static type => "Remove 'file' from '" + Outermost(type).Identifier.ValueText + "'", Changes);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CORS6009_FileLocal.Rule.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_mender.All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_mender.RegisterAsync(context);

    // Only a type that is in no other can be local to its file, and all its parts are in that file and say so.
    private static IEnumerable<TextChange> Changes(WrittenType type) =>
        type.Of(Outermost(type.Part)).PartsWith(SyntaxKind.FileKeyword).Select(static p => WrittenType.Drop(WrittenType.Modifier(p, SyntaxKind.FileKeyword)));

    private static TypeDeclarationSyntax Outermost(TypeDeclarationSyntax type) => type.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? type;
}
