using CompiledCors.Analyzers.Inspection;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Writes the remedies of diagnostics into one document: those of one attribute together, so that they fit one another.</summary>
internal sealed class RemedyWriter
{
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly SourceText _text;

    private RemedyWriter(SyntaxNode root, SemanticModel model, SourceText text) => (_root, _model, _text) = (root, model, text);

    public static async Task<RemedyWriter?> OfAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new RemedyWriter(root, model, await document.GetTextAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>The document with the remedies that the key means; null where there is nothing to write.</summary>
    public SourceText? Write(IEnumerable<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var changes = new TextChanges();
        var byAttribute = diagnostics
            .Where(static d => d.AdditionalLocations.Count > 0 && d.AdditionalLocations[0].IsInSource)
            .OrderBy(static d => d.Location.SourceSpan)
            .GroupBy(static d => d.AdditionalLocations[0].SourceSpan);
        foreach (var group in byAttribute)
        {
            cancellation.ThrowIfCancellationRequested();
            if (AttributeAt(group.Key) is { } attribute)
            {
                var writing = new AttributeWriting(attribute, _model, _text, cancellation);
                foreach (var remedy in group.Select(d => RemedyKey.Choose(d, RemedyText.Read(d.Properties), key)).OfType<Remedy>())
                {
                    writing.Accept(remedy);
                }

                writing.WriteTo(changes);
            }
        }

        return changes.ApplyTo(_text);
    }

    private AttributeSyntax? AttributeAt(TextSpan span) => _root.FullSpan.Contains(span)
        ? _root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>()
        : null;
}
