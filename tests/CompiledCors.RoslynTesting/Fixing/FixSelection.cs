using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Finds what a code fix offers, as an editor would: exported for C#, for that kind of file, by id; then by key and by index.</summary>
internal sealed class FixSelection(CodeFixProvider provider, Analysis analysis, string? equivalenceKey, int index)
{
    private readonly ExportCodeFixProviderAttribute _export =
        provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>() is { } export && export.Languages.Contains(LanguageNames.CSharp)
            ? export
            : throw new XunitException($"{provider.GetType().Name} is not exported for C#: no editor would find it");

    public CodeFixProvider Provider => provider;

    public Analysis Analysis => analysis;

    /// <summary>The diagnostics that have a place and an id that the fix is for, and their documents.</summary>
    public async Task<IReadOnlyList<(TextDocument Document, Diagnostic Diagnostic)>> FixableAsync(Solution solution) =>
    [
        .. (await analysis.OfAsync(solution))
            .Where(d => provider.FixableDiagnosticIds.Contains(d.Id))
            .Select(d => (Document: DocumentOf(solution, d), d)).Where(static f => f.Document is not null).Select(static f => (f.Document!, f.d)),
    ];

    public async Task<OfferedFix?> FirstAsync(Solution solution)
    {
        foreach (var (document, diagnostic) in await FixableAsync(solution))
        {
            if (await SelectAsync(document, diagnostic) is { } action)
            {
                return new OfferedFix(document, diagnostic, action);
            }
        }

        return null;
    }

    public async Task<CodeAction?> SelectAsync(TextDocument document, Diagnostic diagnostic) =>
        (await OfferedAsync(document, diagnostic)).ElementAtOrDefault(index);

    /// <summary>All actions for the diagnostic, of the key if there is one.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferedAsync(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        if (IsFor(document))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return [.. actions.SelectMany(Leaves).Where(a => equivalenceKey is null || a.EquivalenceKey == equivalenceKey)];
    }

    private bool IsFor(TextDocument document) =>
        _export.DocumentKinds.Contains(document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument));

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);

    // of a generated file there is none
    private static TextDocument? DocumentOf(Solution solution, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree && solution.GetDocument(tree) is { } document
            ? document
            : solution.Projects.SelectMany(static p => p.AdditionalDocuments).FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
}
