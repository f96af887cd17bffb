using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>The solution that a test's state describes, and the marked files in it.</summary>
internal sealed record TestSolution(Solution Solution, ProjectId Main, ImmutableArray<MarkedFile> Files)
{
    public Project MainProject => Solution.GetProject(Main)!;

    public static TestSolution Create(SolutionState state, TestSettings settings)
    {
        var main = settings.ReferenceAssemblies.BaseProject(state.AdditionalReferences);
        var solution = main.Solution;
        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal) { [state.Name] = main.Id };
        foreach (var other in state.AdditionalProjects.Values)
        {
            var like = settings.ReferenceAssemblies.BaseProject(other.AdditionalReferences);
            ids.Add(other.Name, ProjectId.CreateNewId(other.Name));
            solution = solution.AddProject(ids[other.Name], other.Name, other.Name, LanguageNames.CSharp)
                .WithProjectMetadataReferences(ids[other.Name], like.MetadataReferences)
                .WithProjectCompilationOptions(ids[other.Name], like.CompilationOptions!)
                .WithProjectParseOptions(ids[other.Name], like.ParseOptions!);
        }

        var files = ImmutableArray.CreateBuilder<MarkedFile>();
        foreach (var project in state.AllProjects)
        {
            solution = Configure(solution, ids[project.Name], project, settings)
                .AddProjectReferences(ids[project.Name], project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])));
            solution = AddFiles(solution, ids[project.Name], project, settings.DefaultId, files);
        }

        return new TestSolution(solution, main.Id, files.ToImmutable());
    }

    private static Solution Configure(Solution solution, ProjectId id, ProjectState state, TestSettings settings)
    {
        var project = solution.GetProject(id)!;
        solution = solution
            .WithProjectCompilationOptions(id, project.CompilationOptions!.WithOutputKind(state.OutputKind))
            .WithProjectParseOptions(id, ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(settings.LanguageVersion));
        return settings.Generators.IsEmpty ? solution : solution.AddAnalyzerReference(id, new GeneratorReference(settings.Generators));
    }

    private static Solution AddFiles(Solution solution, ProjectId id, ProjectState state, string? defaultId, ImmutableArray<MarkedFile>.Builder files)
    {
        foreach (var file in state.Sources.Select(f => MarkedFile.Parse(f, defaultId)))
        {
            files.Add(file);
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), file.Text, filePath: file.Path);
        }

        foreach (var file in state.AdditionalFiles.Select(f => MarkedFile.Parse(f, defaultId)))
        {
            files.Add(file);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(file.Path), file.Text, filePath: file.Path);
        }

        foreach (var (path, content) in state.AnalyzerConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content), filePath: path);
        }

        return solution;
    }
}
