using CompiledCors.Analyzers.Rules;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>The rule books, one after the other.</summary>
internal static class AllRules
{
    public static IReadOnlyList<Rule> InOrder { get; } = [.. RuleBook.PolicyRules, .. DeclarationRuleBook.Rules];

    public static TheoryData<string> Ids { get; } = [.. InOrder.Select(static r => r.Id)];

    public static Rule Of(string id) => InOrder.Single(r => r.Id == id);
}
