using System.Collections.Immutable;
using System.Composition;
using CompiledCors.Analyzers.Rules;
using CompiledCors.CodeFixes.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.CodeFixes;

/// <summary>Removes a further <c>[CorsPolicy]</c> that says word for word what the first one says. Which of two that differ is meant is not decidable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveRepeatedPolicyFix))]
[Shared]
public sealed class RemoveRepeatedPolicyFix : CodeFixProvider
{
    private static readonly DeclarationMender s_mender = new(static _ => "Remove the repetition", RepeatedPolicy.Removal);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CORS6008_SeveralDeclarations.Rule.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_mender.All;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_mender.RegisterAsync(context);
}
