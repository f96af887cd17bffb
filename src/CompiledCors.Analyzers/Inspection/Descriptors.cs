using System.Collections.Immutable;
using CompiledCors.Analyzers.Rules;
using CompiledCors.Core.Rules;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Rules as Roslyn knows them.</summary>
internal static class Descriptors
{
    /// <summary>Where the pages of the rules are; shipped packages link there.</summary>
    public const string Pages = "https://github.com/CompiledCors/CompiledCors/blob/main/docs/rules/";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_descriptors =
        RuleBook.PolicyRules.Concat<Rule>(DeclarationRuleBook.Rules).ToImmutableDictionary(static r => r.Id, Describe);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        s_descriptors.Values.OrderBy(static d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    public static DiagnosticDescriptor Of(Rule rule) => s_descriptors[rule.Id];

    // RS2000 and RS1017 read constant ids in field initialisers; ours come from the rule book, and a test of ours holds them against the release files.
    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        Severities.Of(rule.Gravity),
        isEnabledByDefault: true,
        helpLinkUri: Pages + rule.Id + ".md");
}
