using CompiledCors.CodeFixes.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Types;

/// <summary>A change of the type that carries a declaration: one for one diagnostic, or all of a document in one go.</summary>
/// <param name="title">What a developer picks from the menu, for a type.</param>
/// <param name="changes">What to write; nothing where it is not for a machine to decide.</param>
internal sealed class DeclarationMender(Func<TypeDeclarationSyntax, string> title, Func<WrittenType, IEnumerable<TextChange>> changes)
{
    public FixAllProvider All => FixAllProvider.Create(async (context, document, diagnostics) =>
        await WriteAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    public async Task RegisterAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await TypeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } type
                && await WriteAsync(document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(CodeAction.Create(title(type.Part), _ => Task.FromResult(changed), diagnostic.Id), diagnostic);
            }
        }
    }

    private static async Task<WrittenType?> TypeAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is not null && model is not null && root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            && root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } part
                ? new WrittenType(part, model, diagnostic, cancellation)
                : null;
    }

    private async Task<Document?> WriteAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var all = new TextChanges();
        foreach (var diagnostic in diagnostics)
        {
            if (await TypeAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } type)
            {
                all.ReplaceTogether([.. changes(type)]);
            }
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return all.ApplyTo(text) is { } changed ? document.WithText(changed) : null;
    }
}
