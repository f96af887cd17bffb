using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>What generators made of a project.</summary>
public sealed class GeneratorRun
{
    private readonly Project _project;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(Project project, GeneratorDriver driver, Compilation input, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        (_project, _driver, Input, Output, Diagnostics) = (project, driver, input, output, diagnostics);
        Result = driver.GetRunResult();
        GeneratorDrivers.ThrowIfCrashed(Result);
        Sources = SourcesOf(Result);
    }

    public Compilation Input { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>The generators' own diagnostics.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>Generated text by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    public string Source(string hintName) => Sources.TryGetValue(hintName, out var text)
        ? text
        : throw new XunitException($"{hintName} was not generated, but: {string.Join(", ", Sources.Keys)}");

    /// <summary>Exactly these files were generated.</summary>
    public void VerifySources(IEnumerable<KeyValuePair<string, string>> expected)
    {
        var all = expected.ToDictionary(StringComparer.Ordinal);
        foreach (var (hintName, text) in all)
        {
            TextComparison.Verify(hintName, text, Source(hintName));
        }

        if (Sources.Keys.Except(all.Keys).ToArray() is { Length: > 0 } extra)
        {
            throw new XunitException($"generated, but not expected:\n{string.Join('\n', extra.Select(name => $"--- {name}\n{Sources[name]}"))}");
        }
    }

    /// <summary>
    /// A run over an equal compilation finds every output cached or unchanged. It is a clone: over the very same compilation Roslyn
    /// would not look at the syntax again, and a model without value equality would pass.
    /// </summary>
    public void VerifyCached()
    {
        var again = _driver.RunGenerators(Input.Clone()).GetRunResult();
        var rerun = again.Results.SelectMany(TrackedStep.Of)
            .Where(static s => s.Outputs.Any(static o => o.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
            .Select(static s => $"  {s.Name}: {string.Join(", ", s.Outputs.Select(static o => o.Reason))}").ToArray();
        if (rerun.Length > 0)
        {
            throw new XunitException($"after a second run over an equal compilation these steps are neither cached nor unchanged:\n{string.Join('\n', rerun)}");
        }
    }

    /// <summary>No step keeps what holds a compilation alive or differs from one compilation to the next.</summary>
    public void VerifyModels()
    {
        var found = Result.Results.SelectMany(TrackedStep.OfModels)
            .SelectMany(static s => s.Outputs.Select(o => ModelWalk.Find(o.Value, s.Name))).OfType<string>().Distinct().ToArray();
        if (found.Length > 0)
        {
            throw new XunitException($"steps keep what must not be kept:\n  {string.Join("\n  ", found)}");
        }
    }

    /// <summary>Runs again after an edit, and tells for each step how its outputs came about.</summary>
    public async Task<StepReasons> ReasonsAfterEdit(Edit edit)
    {
        var edited = edit.Apply(_project);
        var driver = _driver.WithUpdatedParseOptions(edited.ParseOptions!);
        if (edited.AdditionalDocuments.Any() || _project.AdditionalDocuments.Any())
        {
            driver = driver.ReplaceAdditionalTexts(edited.AnalyzerOptions.AdditionalFiles);
        }

        if (edited.GetChanges(_project).GetChangedAnalyzerConfigDocuments().Any())
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(edited.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        }

        var result = driver.RunGenerators((await edited.GetCompilationAsync())!).GetRunResult();
        GeneratorDrivers.ThrowIfCrashed(result);
        var after = SourcesOf(result);
        string[] changed = [.. Sources.Keys.Union(after.Keys).Where(name => Sources.GetValueOrDefault(name) != after.GetValueOrDefault(name))];
        return new StepReasons(edit.Name, result.Results.SelectMany(TrackedStep.Of), changed);
    }

    /// <summary>The output as a loaded assembly; see <see cref="EmittedAssembly"/>.</summary>
    public EmittedAssembly Load(params Assembly[] runtime) => EmittedAssembly.Load(Output, runtime);

    internal static async Task<GeneratorRun> CreateAsync(Project project, ImmutableArray<ISourceGenerator> generators)
    {
        var input = (await project.GetCompilationAsync())!;
        var driver = GeneratorDrivers.Create(project, generators).RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        return new GeneratorRun(project, driver, input, output, diagnostics);
    }

    private static SortedDictionary<string, string> SourcesOf(GeneratorDriverRunResult result)
    {
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in result.Results.SelectMany(static r => r.GeneratedSources))
        {
            sources.Add(source.HintName, source.SourceText.ToString());
        }

        return sources;
    }
}
