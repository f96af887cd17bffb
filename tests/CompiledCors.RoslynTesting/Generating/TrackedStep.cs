using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

/// <summary>A step of a generator by name. Roslyn's own steps are left out: they hold compilations, as they must.</summary>
internal sealed record TrackedStep(string Name, ImmutableArray<(object Value, IncrementalStepRunReason Reason)> Outputs)
{
    // the transform given to ForAttributeWithMetadataName, when the author did not name it
    private const string AttributeResult = "result_ForAttributeWithMetadataName";

    private static readonly string[] s_inputs =
        ["Compilation", "CompilationOptions", "ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions", "MetadataReferences"];

    /// <summary>All named steps, and the ones that write sources.</summary>
    public static IEnumerable<TrackedStep> Of(GeneratorRunResult result) =>
        Named(result).Concat(From(result.TrackedOutputSteps));

    /// <summary>All named steps, and whatever is handed to the ones that write sources.</summary>
    public static IEnumerable<TrackedStep> OfModels(GeneratorRunResult result) =>
        Named(result).Concat(result.TrackedOutputSteps.SelectMany(static o => o.Value.SelectMany(s => s.Inputs)
            .Select(i => new TrackedStep(i.Source.Name ?? $"(unnamed, before {o.Key})", [i.Source.Outputs[i.OutputIndex]]))));

    private static IEnumerable<TrackedStep> Named(GeneratorRunResult result) =>
        From(result.TrackedSteps.Where(s => !IsOfRoslyn(s.Key) && !result.TrackedOutputSteps.ContainsKey(s.Key)));

    private static IEnumerable<TrackedStep> From(IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps) =>
        steps.Select(static s => new TrackedStep(s.Key, [.. s.Value.SelectMany(static v => v.Outputs)]));

    private static bool IsOfRoslyn(string name) =>
        s_inputs.Contains(name) || (name != AttributeResult && name.Contains("_ForAttribute", StringComparison.Ordinal));
}
