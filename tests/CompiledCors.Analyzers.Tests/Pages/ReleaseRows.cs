using CompiledCors.Analyzers.Inspection;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>The rows of the release files. Roslyn's own check wants constant ids in field initialisers; this one holds them against the rule books.</summary>
internal static class ReleaseRows
{
    public static IEnumerable<string> FaultsOf(string text, IReadOnlyList<Rule> rules)
    {
        var found = text.Split('\n').Where(static l => l.StartsWith("CORS", StringComparison.Ordinal)).ToList();
        var right = rules.Select(RowOf).ToList();
        foreach (var missing in right.Except(found))
        {
            yield return $"there is no row\n{missing}";
        }

        foreach (var extra in found.Except(right))
        {
            yield return $"this row is about no rule, or wrong\n{extra}";
        }

        foreach (var twice in found.GroupBy(static l => l.Split('|')[0]).Where(static g => g.Count() > 1))
        {
            yield return $"there are several rows of {twice.Key}";
        }
    }

    private static string RowOf(Rule rule) => $"{rule.Id} | {rule.Category} | {Severities.Of(rule.Gravity)} | {rule.Title}";
}
