using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>How the outputs of each step came about after an edit.</summary>
public sealed class StepReasons
{
    private readonly string _edit;
    private readonly ImmutableSortedDictionary<string, IReadOnlyList<IncrementalStepRunReason>> _reasons;

    internal StepReasons(string edit, IEnumerable<TrackedStep> steps, IReadOnlyList<string> changedSources)
    {
        _edit = edit;
        _reasons = steps.GroupBy(static s => s.Name).ToImmutableSortedDictionary(
            static g => g.Key,
            static IReadOnlyList<IncrementalStepRunReason> (g) => [.. g.SelectMany(static s => s.Outputs).Select(static o => o.Reason)],
            StringComparer.Ordinal);
        ChangedSources = changedSources;
    }

    /// <summary>Hint names of the files that the edit added, removed or changed.</summary>
    public IReadOnlyList<string> ChangedSources { get; }

    public IReadOnlyList<IncrementalStepRunReason> this[string step] => _reasons.TryGetValue(step, out var reasons)
        ? reasons
        : throw new XunitException($"no step is named {step}\n{this}");

    /// <summary>Nothing of that step, or without a name of any step, was made anew.</summary>
    public void VerifyUntouched(string? step = null)
    {
        var checkedReasons = step is null ? _reasons.Values.SelectMany(static r => r) : this[step];
        if (checkedReasons.Any(static r => r is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
        {
            throw new XunitException($"{step ?? "a step"} is neither cached nor unchanged\n{this}");
        }
    }

    public override string ToString() =>
        $"after '{_edit}':\n{string.Join('\n', _reasons.Select(static r => $"  {r.Key}: {string.Join(", ", r.Value)}"))}";
}
