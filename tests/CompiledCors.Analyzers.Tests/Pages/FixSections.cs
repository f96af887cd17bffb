using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>What the pages of family 6 say of fixes: those are written by providers of their own, not by remedies.</summary>
internal static class FixSections
{
    /// <summary>The ids that some provider claims.</summary>
    public static IReadOnlySet<string> Fixable { get; } = Assembly.Load("CompiledCors.CodeFixes").GetTypes()
        .Where(static t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)
        .SelectMany(static t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds)
        .ToHashSet();

    public static string? FaultOf(string id, RulePage page, IReadOnlySet<string> fixable) =>
        (page.TextOf(RulePage.Fix).StartsWith("None", StringComparison.Ordinal), fixable.Contains(id)) switch
        {
            (true, true) => $"the page of {id} says that there is no fix, and there is",
            (false, false) => $"the page of {id} speaks of a fix, and there is none",
            _ => null,
        };
}
