using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Findings to diagnostics: the only place that reports.</summary>
internal sealed class VerdictBridge(CorsMode mode, Action<Diagnostic> report)
{
    /// <param name="findings">What was found.</param>
    /// <param name="locate">Slot to place.</param>
    /// <param name="origin">The syntax that the remedies are about, for the mender.</param>
    public void Report(IEnumerable<Finding> findings, Func<Slot, Location> locate, Location origin)
    {
        foreach (var finding in findings)
        {
            if (Severities.Of(finding.Gravity, mode) is { } severity)
            {
                report(Diagnostic.Create(
                    Descriptors.Of(finding.Rule),
                    locate(finding.Slot),
                    severity,
                    [origin],
                    RemedyText.Write(finding.Remedies),
                    [.. finding.Arguments]));
            }
        }
    }
}
