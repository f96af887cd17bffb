using System.Collections.Immutable;
using System.Composition;
using CompiledCors.Analyzers.Rules;
using CompiledCors.CodeFixes.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes;

/// <summary>Adds <c>partial</c> to a policy class, or to a type around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakePartialFix))]
[Shared]
public sealed class MakePartialFix : CodeFixProvider
{
    private static readonly DeclarationMender s_mender = new(static type => "Make '" + type.Identifier.ValueText + "' partial", Changes);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CORS6001_NotPartial.Rule.Id, CORS6002_ContainingTypeNotPartial.Rule.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_mender.All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_mender.RegisterAsync(context);

    // the language wants it directly before the keyword
    private static IEnumerable<TextChange> Changes(WrittenType type) =>
        WrittenType.Has(type.Part, SyntaxKind.PartialKeyword) ? [] : [WrittenType.Insert(type.Part.Keyword, "partial ")];
}
