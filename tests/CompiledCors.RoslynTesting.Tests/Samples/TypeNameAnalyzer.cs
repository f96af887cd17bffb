using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>TEST001 on every type whose name starts in lower case.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeNameAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TEST001";

    private static readonly DiagnosticDescriptor s_rule = new(Id, "Type names start with a capital", "'{0}' starts in lower case", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(static c =>
        {
            if (char.IsAsciiLetterLower(c.Symbol.Name[0]))
            {
                c.ReportDiagnostic(Diagnostic.Create(s_rule, c.Symbol.Locations[0], c.Symbol.Name));
            }
        }, SymbolKind.NamedType);
    }
}
