using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting;

/// <summary>Tells a fix-all provider the diagnostics of a solution; each project is analysed once.</summary>
internal sealed class FixAllDiagnostics(Analysis analysis) : FixAllContext.DiagnosticProvider
{
    private readonly ConcurrentDictionary<ProjectId, Task<ImmutableArray<Diagnostic>>> _byProject = new();

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await OfAsync(project);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await OfAsync(document.Project)).Where(d => d.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await OfAsync(project)).Where(static d => !d.Location.IsInSource);

    private Task<ImmutableArray<Diagnostic>> OfAsync(Project project) => _byProject.GetOrAdd(project.Id, _ => analysis.OfAsync(project));
}
