using CompiledCors.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Types;

/// <summary>The part of a type that a diagnostic points at, and the changes of modifiers that mending it takes.</summary>
internal sealed class WrittenType(TypeDeclarationSyntax part, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
{
    public TypeDeclarationSyntax Part => part;

    public Diagnostic Diagnostic => diagnostic;

    /// <summary>All parts that the developer wrote, in whatever file.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Parts { get; } =
        model.GetDeclaredSymbol(part, cancellation) is { } type ? TypeShapeReader.PartsOf(type, cancellation) : [part];

    /// <summary>Another type of the same file, for the same diagnostic.</summary>
    public WrittenType Of(TypeDeclarationSyntax other) => new(other, model, diagnostic, cancellation);

    /// <summary>The syntax of that kind at a place, in whatever file.</summary>
    public T? At<T>(Location location)
        where T : SyntaxNode =>
        location.SourceTree?.GetRoot(cancellation).FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();

    /// <summary>The parts with that modifier; none where one of them is in another file, as half of a change is no change.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> PartsWith(SyntaxKind modifier)
    {
        TypeDeclarationSyntax[] having = [.. Parts.Where(p => p.Modifiers.Any(modifier))];
        return having.All(p => p.SyntaxTree == part.SyntaxTree) ? having : [];
    }

    public static bool Has(TypeDeclarationSyntax part, SyntaxKind modifier) => part.Modifiers.Any(modifier);

    public static TextChange Insert(SyntaxToken before, string text) => new(new TextSpan(before.SpanStart, 0), text);

    /// <summary>Takes a modifier away with the blanks behind it.</summary>
    public static TextChange Drop(SyntaxToken modifier)
    {
        var blanks = modifier.TrailingTrivia.TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia)).LastOrDefault();
        return new TextChange(TextSpan.FromBounds(modifier.SpanStart, Math.Max(modifier.Span.End, blanks.FullSpan.End)), string.Empty);
    }

    public static SyntaxToken Modifier(TypeDeclarationSyntax part, SyntaxKind kind) => part.Modifiers.First(m => m.IsKind(kind));
}
