using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>What a page looks like, and what is wrong with the look of one.</summary>
internal static class PageForm
{
    public static IEnumerable<string> FaultsOf(Rule rule, RulePage page)
    {
        if (page.Lines[0] != FirstLine(rule))
        {
            yield return $"the first line is '{page.Lines[0]}', not '{FirstLine(rule)}'";
        }

        if (!page.SmallLine.StartsWith($"Severity: {SeverityWord.Of(rule)}", StringComparison.Ordinal) || !page.SmallLine.EndsWith($" · Category: `{rule.Category}`", StringComparison.Ordinal))
        {
            yield return $"the third line is '{page.SmallLine}', not '{SmallLine(rule)}'";
        }

        if (!page.FoundHeadings.SequenceEqual(RulePage.Headings))
        {
            yield return $"the sections are {string.Join(", ", page.FoundHeadings)}, not {string.Join(", ", RulePage.Headings)}";
        }

        foreach (var empty in page.FoundHeadings.Where(h => page.TextOf(h).Length == 0))
        {
            yield return $"the section '{empty}' is empty";
        }

        foreach (var heading in new[] { RulePage.Bad, RulePage.Good }.Where(h => page.BlocksOf(h).Count == 0))
        {
            yield return $"the section '{heading}' has no example";
        }
    }

    /// <summary>What to start a missing page from.</summary>
    public static string StubOf(Rule rule) =>
        $"{FirstLine(rule)}\n\n{SmallLine(rule)}\n" + string.Concat(RulePage.Headings.Select(static h => h is RulePage.Bad or RulePage.Good
            ? $"\n## {h}\n\n```csharp\n[CorsPolicy(Origins = [\"https://shop.example.com\"])]\npublic sealed partial class ShopCors;\n```\n"
            : $"\n## {h}\n\n...\n"));

    private static string FirstLine(Rule rule) => $"# {rule.Id}: {rule.Title}";

    private static string SmallLine(Rule rule) => $"Severity: {SeverityWord.Of(rule)} · Category: `{rule.Category}`";
}
