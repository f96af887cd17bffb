using System.Collections.Immutable;
using System.Composition;
using CompiledCors.Analyzers.Inspection;
using CompiledCors.CodeFixes.Writing;
using CompiledCors.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.CodeFixes;

/// <summary>Writes the remedies that a finding about a <c>[CorsPolicy]</c> declaration carries: an action for each, and all alike with fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyFix))]
[Shared]
public sealed class RemedyFix : CodeFixProvider
{
    private static readonly FixAllProvider s_all = FixAllProvider.Create(
        static (context, document, diagnostics) => WriteAllAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken));

    /// <inheritdoc/>
    // Whether there is something to write is for each finding to say.
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleBook.PolicyRules.Select(static r => r.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_all;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await RemedyWriter.OfAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } writer)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var remedy in RemedyText.Read(diagnostic.Properties))
            {
                var key = RemedyKey.Of(diagnostic, remedy);
                if (writer.Write([diagnostic], key, context.CancellationToken) is { } text)
                {
                    context.RegisterCodeFix(CodeAction.Create(remedy.Title, _ => Task.FromResult(document.WithText(text)), key), diagnostic);
                }
            }
        }
    }

    private static async Task<Document?> WriteAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var writer = await RemedyWriter.OfAsync(document, cancellation).ConfigureAwait(false);
        return writer?.Write(diagnostics, key, cancellation) is { } text ? document.WithText(text) : document;
    }
}
