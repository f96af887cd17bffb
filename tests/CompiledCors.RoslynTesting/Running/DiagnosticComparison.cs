using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Compares expected with reported diagnostics, one to one, and tells a failure so that it can be mended by pasting.</summary>
internal static class DiagnosticComparison
{
    public static void Verify(string when, IReadOnlyCollection<MarkedFile> files, IEnumerable<DiagnosticResult> results, IReadOnlyCollection<Diagnostic> reported)
    {
        var missing = new List<ExpectedDiagnostic>();
        var unexpected = reported.ToList();
        foreach (var expected in ExpectedDiagnostic.From(files, results))
        {
            if (unexpected.FindIndex(expected.Matches) is var match and >= 0)
            {
                unexpected.RemoveAt(match);
            }
            else
            {
                missing.Add(expected);
            }
        }

        var astray = reported.Where(d => !LinesAgreeWithSpan(files, d)).ToArray();
        if (missing.Count + unexpected.Count + astray.Length > 0)
        {
            throw new XunitException(Describe(when, files, reported, missing, unexpected, astray));
        }
    }

    private static string Describe(
        string when,
        IReadOnlyCollection<MarkedFile> files,
        IReadOnlyCollection<Diagnostic> reported,
        List<ExpectedDiagnostic> missing,
        List<Diagnostic> unexpected,
        Diagnostic[] astray)
    {
        var text = new StringBuilder($"{when}: the reported diagnostics are not the expected ones.\n");
        Section(text, "expected, but not reported", missing.Select(Show));
        Section(text, "reported, but not expected", unexpected.Select(d => Show(files, d)));
        Section(text, "reported at lines that are not those of the span", astray.Select(d => Show(files, d)));
        Section(text, "reported and expected", reported.Except(unexpected).Select(d => Show(files, d)));
        text.Append("\nmarked for what is reported, this would pass:\n");
        foreach (var file in files)
        {
            var marks = reported.Where(d => PathOf(d) == file.Path).Select(static d => new MarkedSpan(d.Id, d.Location.SourceSpan));
            text.Append("--- ").Append(file.Path).Append('\n').Append(MarkWriter.Write(file.Text.ToString(), marks)).Append('\n');
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        if (lines.ToArray() is { Length: > 0 } all)
        {
            text.Append('\n').Append(title).Append(":\n").AppendJoin('\n', all).Append('\n');
        }
    }

    private static string Show(ExpectedDiagnostic expected)
    {
        var severity = expected.Severity is { } s ? $"{s} " : "";
        var message = expected.Message is { } m ? $": {m}" : "";
        return expected.File is { } file
            ? $"  {file.Path}{Lines(file.Text.Lines.GetLinePositionSpan(expected.Span))}: {severity}{expected.Id} on '{file.Text.ToString(expected.Span)}'{message}"
            : $"  without a place: {severity}{expected.Id}{message}";
    }

    private static string Show(IReadOnlyCollection<MarkedFile> files, Diagnostic diagnostic)
    {
        var what = $"{diagnostic.Severity} {diagnostic.Id}";
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        if (diagnostic.Location.Kind == LocationKind.None)
        {
            return $"  without a place: {what}: {message}";
        }

        var text = diagnostic.Location.SourceTree?.GetText() ?? files.FirstOrDefault(f => f.Path == PathOf(diagnostic))?.Text;
        var span = diagnostic.Location.SourceSpan;
        var where = $"{PathOf(diagnostic)}{Lines(diagnostic.Location.GetLineSpan().Span)}";
        return text is not null && span.End <= text.Length
            ? $"  {where}: {what} on '{text.ToString(span)}': {message}"
            : $"  {where}: {what} at {span}: {message}";
    }

    private static string Lines(LinePositionSpan span) => string.Create(
        CultureInfo.InvariantCulture,
        $"({span.Start.Line + 1},{span.Start.Character + 1})-({span.End.Line + 1},{span.End.Character + 1})");

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path ?? "";

    // a location made by hand (in a JSON file) has both, and an editor goes by the lines
    private static bool LinesAgreeWithSpan(IReadOnlyCollection<MarkedFile> files, Diagnostic diagnostic) =>
        files.FirstOrDefault(f => f.Path == PathOf(diagnostic)) is not { } file
        || (diagnostic.Location.SourceSpan.End <= file.Text.Length
            && file.Text.Lines.GetLinePositionSpan(diagnostic.Location.SourceSpan) == diagnostic.Location.GetLineSpan().Span);
}
