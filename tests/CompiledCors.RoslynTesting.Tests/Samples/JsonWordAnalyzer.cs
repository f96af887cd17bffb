using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>TEST010 on the word that build_property.TestWord names, in every additional file; TEST011 if there is no such property.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class JsonWordAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_word = new("TEST010", "A word", "'{0}' is here", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);
    private static readonly DiagnosticDescriptor s_none = new("TEST011", "No word", "No word is named", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_word, s_none];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(Analyse);
    }

    /// <summary>The line that the location tells for a line of the file.</summary>
    protected virtual int Line(int line) => line;

    private void Analyse(CompilationAnalysisContext context)
    {
        if (!context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.TestWord", out var word))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_none, Location.None));
            return;
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            var text = file.GetText(context.CancellationToken)!;
            if (text.ToString().IndexOf(word, StringComparison.Ordinal) is var start and >= 0)
            {
                var span = new TextSpan(start, word.Length);
                var lines = text.Lines.GetLinePositionSpan(span);
                var told = new LinePositionSpan(new(Line(lines.Start.Line), lines.Start.Character), new(Line(lines.End.Line), lines.End.Character));
                context.ReportDiagnostic(Diagnostic.Create(s_word, Location.Create(file.Path, span, told), word));
            }
        }
    }
}
