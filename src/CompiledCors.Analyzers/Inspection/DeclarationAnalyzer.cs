using System.Collections.Immutable;
using CompiledCors.Analyzers.Reading;
using CompiledCors.Analyzers.Rules;
using CompiledCors.Analyzers.Symbols;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Judges <c>[CorsPolicy]</c> declarations while they are typed: from the same reader and the same rules as the generator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(KnownNames.CorsPolicyAttribute) is { } attribute)
            {
                var mode = Severities.ModeOf(start.Options.AnalyzerConfigOptionsProvider);
                start.RegisterSymbolAction(symbol => Inspect(symbol, attribute, mode), SymbolKind.NamedType);
            }
        });
    }

    private static void Inspect(SymbolAnalysisContext context, INamedTypeSymbol attribute, CorsMode mode)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var declarations = AttributeReader.DeclarationsOn(type, attribute);
        if (declarations.Count == 0 || declarations[0].ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is not AttributeSyntax syntax)
        {
            return;
        }

        var declaration = AttributeReader.Read(type, declarations, context.Compilation, context.CancellationToken);
        var bridge = new VerdictBridge(mode, context.ReportDiagnostic);
        bridge.Report(
            DeclarationRuleBook.Judge(declaration.Shape),
            new DeclarationLocator(type, declarations, context.CancellationToken).Locate,
            syntax.GetLocation());
        foreach (var one in declarations)
        {
            if (one.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is AttributeSyntax written)
            {
                var verdict = PolicyJudge.Judge(AttributeReader.ReadDraft(one, context.CancellationToken));
                bridge.Report(verdict.Findings, new SlotLocator(SlotMap.Of(written)).Locate, written.GetLocation());
            }
        }
    }
}
