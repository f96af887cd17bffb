using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>A compilation, emitted to memory and loaded into a context of its own until it is disposed.</summary>
public sealed class EmittedAssembly : IDisposable
{
    private readonly AssemblyLoadContext _context;

    private EmittedAssembly(AssemblyLoadContext context, Assembly assembly) => (_context, Assembly) = (context, assembly);

    public Assembly Assembly { get; }

    /// <summary>
    /// Loads <paramref name="compilation"/>. A reference to an assembly of the name of one of <paramref name="runtime"/> is answered with
    /// that one, so that the test can use its types; all others are looked up as for the test itself.
    /// </summary>
    public static EmittedAssembly Load(Compilation compilation, params Assembly[] runtime)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            throw new XunitException($"the compilation cannot be emitted:\n{string.Join('\n', emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error))}");
        }

        var context = new Context(compilation.AssemblyName, runtime);
        image.Position = 0;
        return new EmittedAssembly(context, context.LoadFromStream(image));
    }

    /// <summary>A type by its full name; an exception says why there is none.</summary>
    public Type Type(string name) => Assembly.GetType(name, throwOnError: true)!;

    public void Dispose() => _context.Unload();

    private sealed class Context(string? name, Assembly[] runtime) : AssemblyLoadContext(name, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => runtime.FirstOrDefault(a => a.GetName().Name == assemblyName.Name);
    }
}
