using System.Text.RegularExpressions;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>The table of docs/rules/README.md.</summary>
internal static partial class RuleTable
{
    /// <summary>What is wrong with the table, as a list of what to write.</summary>
    public static IEnumerable<string> FaultsOf(string text, IReadOnlyList<Rule> rules)
    {
        var rows = Row().Matches(text).ToList();
        if (!rows.Select(static r => r.Groups["id"].Value).SequenceEqual(rules.Select(static r => r.Id)))
        {
            yield return $"the rows are {string.Join(", ", rows.Select(static r => r.Groups["id"].Value))}, not {string.Join(", ", rules)}";
        }

        foreach (var rule in rules)
        {
            var start = $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {SeverityWord.Of(rule)} | ";
            if (!rows.Any(r => r.Value.StartsWith(start, StringComparison.Ordinal) && r.Groups["short"].Value.Trim().Length > 0))
            {
                yield return $"there is no row\n{start}... |";
            }

            if (!text.Contains($"## CORS{rule.Id[4]}xxx: ", StringComparison.Ordinal) || !text.Contains($"Category `{rule.Category}`.", StringComparison.Ordinal))
            {
                yield return $"there is no section of the family of {rule.Id}, or it does not have\nCategory `{rule.Category}`.";
            }
        }
    }

    [GeneratedRegex(@"^\| \[(?<id>[^\]]*)\].*\| (?<short>[^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
