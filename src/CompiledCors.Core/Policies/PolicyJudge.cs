using CompiledCors.Core.Equality;
using CompiledCors.Core.Rules;

namespace CompiledCors.Core.Policies;

/// <summary>Draft to verdict: every rule of the book, in order, over a draft that is scanned once.</summary>
internal static class PolicyJudge
{
    public static Verdict Judge(PolicyDraft draft)
    {
        var scanned = new ScannedDraft(draft);
        var findings = RuleBook.PolicyRules
            .SelectMany(rule => rule.Judge(scanned))
            .OrderBy(static f => f.Slot.Field).ThenBy(static f => f.Slot.Element).ThenBy(static f => f.Slot.Start)
            .ToEquatableArray();
        var isRefused = draft.IsOpaque || Policy.Lists.Any(field => draft[field].IsOpaque) || findings.Any(static f => f.Gravity == Gravity.Refuses);
        return new Verdict(findings, isRefused ? null : Policy.From(scanned));
    }
}
