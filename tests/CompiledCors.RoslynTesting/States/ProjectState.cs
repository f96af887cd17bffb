using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

/// <summary>One project of a test.</summary>
public class ProjectState(string name, string folder)
{
    public string Name { get; } = name;

    public SourceFileList Sources { get; } = new(folder);

    public SourceFileList AdditionalFiles { get; } = new(folder);

    /// <summary>Files named <c>/.editorconfig</c> or <c>/.globalconfig</c>; the latter may hold <c>build_property.X = y</c>.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = new(folder);

    /// <summary>References beside the reference assemblies; see <see cref="References"/>.</summary>
    public IList<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of other projects of the test.</summary>
    public IList<string> AdditionalProjectReferences { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;
}
