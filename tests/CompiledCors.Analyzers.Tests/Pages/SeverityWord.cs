using CompiledCors.Analyzers.Inspection;
using CompiledCors.Core.Rules;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>Severities as the pages call them.</summary>
internal static class SeverityWord
{
    public static string Of(Rule rule) => Of(Severities.Of(rule.Gravity));

    public static string Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };
}
