using CompiledCors.Core.Policies;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

/// <summary>Findings as the corpus writes them.</summary>
internal static class Said
{
    public static string InValue(Finding finding) => finding.Slot.IsWholeElement
        ? finding.Rule.Id + (GravityOf(finding) is { } gravity ? ":" + gravity.ToLowerInvariant() : "")
        : ExpectedFinding.InValue(finding.Rule.Id, finding.Slot.Start, finding.Slot.Length, GravityOf(finding));

    public static string InPolicy(Finding finding) =>
        ExpectedFinding.InPolicy(finding.Rule.Id, finding.Slot.Field.ToString(), finding.Slot.Element, GravityOf(finding));

    private static string? GravityOf(Finding finding) => finding.Gravity == finding.Rule.Gravity ? null : finding.Gravity.ToString();
}
