using System.Text.RegularExpressions;

namespace CompiledCors.Package.Tests;

/// <summary>One line of a build's output: <c>file(line,column): error CODE: text [project]</c>.</summary>
internal sealed partial record BuildMessage(string Project, string File, int Line, string Severity, string Code, string Text)
{
    public static IEnumerable<BuildMessage> Parse(string output) => Form().Matches(output).Select(static m => new BuildMessage(
        Path.GetFileNameWithoutExtension(m.Groups["project"].Value),
        Path.GetFileName(m.Groups["file"].Value.Trim()),
        int.TryParse(m.Groups["line"].Value, out var line) ? line : 0,
        m.Groups["severity"].Value,
        m.Groups["code"].Value,
        m.Groups["text"].Value)).Distinct();

    public override string ToString() => $"{File}({Line}): {Severity} {Code}: {Text}";

    [GeneratedRegex(@"^(?<file>[^\r\n(:]*)(\((?<line>\d+),[\d,]+\))?\s*: (?<severity>error|warning) (?<code>\w+): (?<text>[^\r\n]*?) \[(?<project>[^\]\r\n]+)\]\r?$", RegexOptions.Multiline)]
    private static partial Regex Form();
}
