using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>The state a test names for after the fix: what it leaves out is as it was before.</summary>
internal static class FixedSolution
{
    public static bool IsNamed(SolutionState state) => state.AllProjects.Any(static p => p.Sources.Count + p.AdditionalFiles.Count > 0);

    public static SolutionState Complete(SolutionState before, SolutionState after)
    {
        if (after.AdditionalProjects.Keys.Except(before.AdditionalProjects.Keys).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no project {unknown} before the fix.");
        }

        var complete = new SolutionState();
        foreach (var project in before.AllProjects)
        {
            var isMain = project.Name == before.Name;
            var named = isMain ? after : after.AdditionalProjects.GetValueOrDefault(project.Name) ?? project;
            var target = isMain ? complete : complete.AdditionalProject(project.Name);
            Copy(named.Sources.Count > 0 ? named.Sources : project.Sources, target.Sources);
            Copy(named.AdditionalFiles.Count > 0 ? named.AdditionalFiles : project.AdditionalFiles, target.AdditionalFiles);
        }

        return complete;
    }

    /// <summary>The solution has exactly these files, with exactly these texts.</summary>
    public static async Task VerifyTextsAsync(string when, IEnumerable<MarkedFile> expected, Solution solution)
    {
        var actual = await SolutionTexts.OfAsync(solution);
        foreach (var file in expected)
        {
            TextComparison.Verify(
                $"{when}, {file.Path}",
                file.Text.ToString(),
                actual.Remove(file.Path, out var text) ? text : throw new XunitException($"{when}, {file.Path} is missing"));
        }

        if (actual.Count > 0)
        {
            throw new XunitException($"{when}, these files were not expected:\n{string.Join('\n', actual.Select(static f => $"--- {f.Key}\n{f.Value}"))}");
        }
    }

    private static void Copy(SourceFileList from, SourceFileList to)
    {
        foreach (var file in from)
        {
            to.Add(file);
        }
    }
}
