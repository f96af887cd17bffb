using System.Collections.ObjectModel;

namespace CompiledCors.RoslynTesting;

/// <summary>The files of a project; a name without a leading slash is put into the project's folder.</summary>
public sealed class SourceFileList(string folder) : Collection<SourceFile>
{
    public void Add(string content) => Add(($"Test{Count}.cs", content));

    public void Add((string FileName, string Content) file) => Add(new SourceFile(Rooted(file.FileName), file.Content));

    private string Rooted(string name) => name.StartsWith('/') ? name : folder + name;
}
