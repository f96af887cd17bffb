using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>A diagnostic that must be reported: a mark, or a <see cref="DiagnosticResult"/> at a mark.</summary>
internal sealed record ExpectedDiagnostic(string Id, MarkedFile? File, TextSpan Span, DiagnosticSeverity? Severity = null, string? Message = null)
{
    /// <summary>The most demanding first, so that a lenient one does not take its match away.</summary>
    public static IEnumerable<ExpectedDiagnostic> From(IReadOnlyCollection<MarkedFile> files, IEnumerable<DiagnosticResult> results)
    {
        var marks = files.SelectMany(static f => f.Marks.Select(m => (File: f, Mark: m))).ToLookup(static m => m.Mark.Id[0] == '#');
        var placed = results.Select(r => r.MarkId is null
            ? new ExpectedDiagnostic(r.Id, null, default, r.Severity, r.Message)
            : marks[true].Where(m => m.Mark.Id == r.MarkId).Select(m => new ExpectedDiagnostic(r.Id, m.File, m.Mark.Span, r.Severity, r.Message)).FirstOrDefault()
                ?? throw new ArgumentException($"No mark {{|{r.MarkId}:..|}} for {r.Id}."));
        return placed.OrderBy(static e => (e.Message is null ? 1 : 0) + (e.Severity is null ? 1 : 0))
            .Concat(marks[false].Select(static m => new ExpectedDiagnostic(m.Mark.Id, m.File, m.Mark.Span)));
    }

    public bool Matches(Diagnostic diagnostic) =>
        diagnostic.Id == Id
        && (File is null ? diagnostic.Location.Kind == LocationKind.None : diagnostic.Location.GetLineSpan().Path == File.Path && diagnostic.Location.SourceSpan == Span)
        && (Severity is null || diagnostic.Severity == Severity)
        && (Message is null || diagnostic.GetMessage(CultureInfo.InvariantCulture) == Message);
}
