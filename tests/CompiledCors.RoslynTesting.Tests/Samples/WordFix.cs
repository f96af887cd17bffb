using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Takes the word of TEST010 out of its additional file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), System.Composition.Shared]
public sealed class WordFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TEST010"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken);
        context.RegisterCodeFix(
            CodeAction.Create("Remove it", _ => Task.FromResult(document.Project.Solution.WithAdditionalDocumentText(document.Id, text.Replace(context.Span, ""))), "Remove"),
            context.Diagnostics);
    }
}
