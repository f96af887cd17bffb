namespace CompiledCors.RoslynTesting;

/// <summary>The main project of a test, the projects beside it, and what is expected of them beyond the marks.</summary>
public sealed class SolutionState() : ProjectState("TestProject", "/0/")
{
    private readonly SortedDictionary<string, ProjectState> _others = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ProjectState> AdditionalProjects => _others;

    public IList<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>The project of that name, whose files are in the folder <c>/name/</c>; made when it is first asked for.</summary>
    public ProjectState AdditionalProject(string name)
    {
        if (!_others.TryGetValue(name, out var project))
        {
            _others.Add(name, project = new ProjectState(name, $"/{name}/"));
        }

        return project;
    }

    internal IEnumerable<ProjectState> AllProjects => _others.Values.Prepend(this);
}
