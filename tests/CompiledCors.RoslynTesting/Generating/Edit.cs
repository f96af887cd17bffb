using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>A change to a project and the name that a failing test calls it by.</summary>
public sealed record Edit(string Name, Func<Project, Project> Apply)
{
    public static Edit AddFile(string path, string content) =>
        new($"add {path}", project => project.AddDocument(Path.GetFileName(path), SourceText.From(content), filePath: path).Project);

    public static Edit RemoveFile(string path) =>
        new($"remove {path}", project => project.RemoveDocument(Find(project.Documents, path).Id));

    /// <summary>Puts a comment above everything else, so that all of the file moves down.</summary>
    public static Edit AddComment(string path) =>
        new($"add a comment to {path}", project => Change(project, path, static text => "// a comment\n" + text));

    public static Edit Replace(string path, string oldText, string newText) =>
        new($"replace '{oldText}' by '{newText}' in {path}", project => Change(project, path, text => text.Contains(oldText, StringComparison.Ordinal)
            ? text.Replace(oldText, newText, StringComparison.Ordinal)
            : throw new ArgumentException($"'{oldText}' is not in {path}.")));

    /// <summary>Gives a source, additional or analyzer configuration file another content.</summary>
    public static Edit Rewrite(string path, string content) =>
        new($"rewrite {path}", project => Change(project, path, _ => content));

    private static Project Change(Project project, string path, Func<string, string> change)
    {
        var document = Find(project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments), path);
        var text = SourceText.From(change(document.GetTextAsync().GetAwaiter().GetResult().ToString()));
        var solution = document switch
        {
            Document => project.Solution.WithDocumentText(document.Id, text),
            AdditionalDocument => project.Solution.WithAdditionalDocumentText(document.Id, text),
            _ => project.Solution.WithAnalyzerConfigDocumentText(document.Id, text),
        };
        return solution.GetProject(project.Id)!;
    }

    private static T Find<T>(IEnumerable<T> documents, string path)
        where T : TextDocument =>
        documents.FirstOrDefault(d => d.FilePath == path) ?? throw new ArgumentException($"There is no file {path}.");
}
