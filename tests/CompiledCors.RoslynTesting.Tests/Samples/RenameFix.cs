using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Gives a type of TEST001 another name where it is declared, and nowhere else.</summary>
public abstract class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TypeNameAnalyzer.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var token = root.FindToken(context.Span.Start);
        foreach (var (key, name) in Names(token.Text, (await context.Document.Project.GetCompilationAsync(context.CancellationToken))!))
        {
            var renamed = context.Document.WithSyntaxRoot(root.ReplaceToken(token, SyntaxFactory.Identifier(token.LeadingTrivia, name, token.TrailingTrivia)));
            context.RegisterCodeFix(CodeAction.Create($"Call it {name}", _ => Task.FromResult(renamed), key), context.Diagnostics);
        }
    }

    protected abstract IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation);
}
