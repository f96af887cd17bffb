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

/// <summary>Turns a struct or record into a sealed partial class, where it is nothing but the carrier of a policy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeClassFix))]
[Shared]
public sealed class MakeClassFix : CodeFixProvider
{
    private static readonly DeclarationMender s_mender = new(static type => "Make '" + type.Identifier.ValueText + "' a sealed partial class", Changes);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CORS6007_NotAClass.Rule.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_mender.All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_mender.RegisterAsync(context);

    private static IEnumerable<TextChange> Changes(WrittenType type)
    {
        var part = type.Part;
        if (type.Parts.Count != 1 || part is not (StructDeclarationSyntax or RecordDeclarationSyntax) || !IsBare(part))
        {
            yield break;
        }

        foreach (var modifier in part.Modifiers.Where(static m => m.Kind() is SyntaxKind.ReadOnlyKeyword or SyntaxKind.RefKeyword))
        {
            yield return WrittenType.Drop(modifier);
        }

        // static and abstract have rules and fixes of their own, and go with no sealed
        var isSettled = part.Modifiers.Any(static m => m.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AbstractKeyword);
        var isPartial = WrittenType.Has(part, SyntaxKind.PartialKeyword);
        if (!isSettled)
        {
            yield return WrittenType.Insert(isPartial ? WrittenType.Modifier(part, SyntaxKind.PartialKeyword) : part.Keyword, "sealed ");
        }

        var keyword = part is RecordDeclarationSyntax { ClassOrStructKeyword: { RawKind: not 0 } second } ? TextSpan.FromBounds(part.Keyword.SpanStart, second.Span.End) : part.Keyword.Span;
        yield return new TextChange(keyword, isPartial ? "class" : "partial class");
    }

    private static bool IsBare(TypeDeclarationSyntax part) =>
        part is { Members.Count: 0, BaseList: null, TypeParameterList: null, ParameterList: null, ContainsDirectives: false };
}
