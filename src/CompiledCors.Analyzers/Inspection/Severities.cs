using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Gravity to severity. It is the effective severity of one diagnostic, and .editorconfig still overrules it.</summary>
internal static class Severities
{
    private const string ModeProperty = "build_property.CompiledCorsMode";

    public static CorsMode ModeOf(AnalyzerConfigOptionsProvider options)
    {
        options.GlobalOptions.TryGetValue(ModeProperty, out var mode);
        return mode?.Trim().ToUpperInvariant() switch
        {
            "STRICT" => CorsMode.Strict,
            "QUIET" => CorsMode.Quiet,
            _ => CorsMode.Default,
        };
    }

    public static DiagnosticSeverity Of(Gravity gravity) => gravity switch
    {
        Gravity.Refuses => DiagnosticSeverity.Error,
        Gravity.Warns => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    /// <summary>The severity under a mode, or null where the mode does not want to hear of it.</summary>
    public static DiagnosticSeverity? Of(Gravity gravity, CorsMode mode) => (mode, gravity) switch
    {
        (CorsMode.Strict, Gravity.Warns) => DiagnosticSeverity.Error,
        (CorsMode.Quiet, not Gravity.Refuses) => null,
        _ => Of(gravity),
    };
}
