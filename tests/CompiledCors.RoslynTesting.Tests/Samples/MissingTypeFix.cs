using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Declares a missing type in a file of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class MissingTypeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0246"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var name = (await context.Document.GetTextAsync(context.CancellationToken)).ToString(context.Span);
        var added = context.Document.Project.AddDocument($"{name}.cs", SourceText.From($"class {name};"), filePath: $"/0/{name}.cs").Project.Solution;
        context.RegisterCodeFix(CodeAction.Create("Declare it", _ => Task.FromResult(added), "Declare"), context.Diagnostics);
    }
}
