using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>References that a test adds: an assembly on disk, or one compiled from source.</summary>
public static class References
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> s_byPath = new(StringComparer.Ordinal);

    public static MetadataReference Of(Assembly assembly) => OfFile(assembly.Location);

    public static MetadataReference OfFile(string path) => s_byPath.GetOrAdd(path, static p => MetadataReference.CreateFromFile(p));

    /// <summary>A library of that name, compiled from <paramref name="source"/>.</summary>
    public static MetadataReference Compiled(string name, string source, ReferenceAssemblies? assemblies = null, params MetadataReference[] references)
    {
        var project = (assemblies ?? ReferenceAssemblies.Net100).BaseProject(references);
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)project.ParseOptions!)],
            project.MetadataReferences,
            (CSharpCompilationOptions)project.CompilationOptions!);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success
            ? MetadataReference.CreateFromImage(image.ToArray(), filePath: null, documentation: null)
            : throw new XunitException($"{name} does not compile:\n{string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error))}");
    }
}
