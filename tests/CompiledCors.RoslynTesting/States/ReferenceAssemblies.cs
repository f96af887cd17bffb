using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.RoslynTesting;

/// <summary>The reference assemblies of a .NET version, ASP.NET Core included, and the projects that every test forks.</summary>
public sealed class ReferenceAssemblies
{
    // CS1701, CS1702: as the SDK does; an instrumented assembly (coverage) would give them otherwise
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    private readonly ConcurrentDictionary<string, Lazy<(Project Project, Compilation Compilation)>> _projects = new(StringComparer.Ordinal);
    private readonly Lazy<MetadataReference[]> _references;

    private ReferenceAssemblies(string targetFramework, bool hasAspNetCore = true) => _references = new(() => Load(targetFramework, hasAspNetCore));

    public static ReferenceAssemblies Net80 { get; } = new("net8.0");

    public static ReferenceAssemblies Net100 { get; } = new("net10.0");

    /// <summary>A console application's: no ASP.NET Core.</summary>
    public static ReferenceAssemblies Net100WithoutAspNetCore { get; } = new("net10.0", hasAspNetCore: false);

    /// <summary>
    /// A project without files. Its compilation is made once and kept: it lends its bound references to the forks, which halves the
    /// time of a test. There is one for each set of additional references, so these should come from <see cref="References"/>.
    /// </summary>
    internal Project BaseProject(IEnumerable<MetadataReference> additional)
    {
        MetadataReference[] extra = [.. additional];
        return extra.All(static r => r is PortableExecutableReference { FilePath: not null })
            ? _projects.GetOrAdd(string.Join('|', extra.Select(static r => ((PortableExecutableReference)r).FilePath)), _ => new(() => Create(extra))).Value.Project
            : BaseProject([]).WithMetadataReferences([.. _references.Value, .. extra]);
    }

    private (Project Project, Compilation Compilation) Create(MetadataReference[] extra)
    {
        var id = ProjectId.CreateNewId();
        var project = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            name: "TestProject",
            assemblyName: "TestProject",
            LanguageNames.CSharp,
            compilationOptions: s_options,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse),
            metadataReferences: [.. _references.Value, .. extra])).GetProject(id)!;
        var compilation = project.GetCompilationAsync().GetAwaiter().GetResult()!;
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return (project, compilation);
    }

    private static MetadataReference[] Load(string targetFramework, bool hasAspNetCore) =>
    [
        .. typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == $"TargetingPacks.{targetFramework}").Value!.Split(';')
            .Where(pack => hasAspNetCore || !pack.Contains("AspNetCore", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pack => Directory.GetFiles(Path.Combine(pack, "ref", targetFramework), "*.dll"))
            .Order(StringComparer.Ordinal)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
