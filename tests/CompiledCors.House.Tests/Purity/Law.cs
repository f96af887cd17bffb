using CompiledCors.House.Tests.Shape;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.House.Tests.Purity;

/// <summary>The law, compiled here so that every name in it can be resolved.</summary>
internal static class Law
{
    public const string Folder = "src/CompiledCors.Core";

    // ImplicitUsings of the SDK
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static IReadOnlyList<SourceFile> Files { get; } = SourceFile.Under(Folder);

    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static p => MetadataReference.CreateFromFile(p))];

    /// <summary>What only netstandard2.0 needs is in the framework here.</summary>
    public static Compilation Compile(IEnumerable<SourceFile> files) => CSharpCompilation.Create(
        "Law",
        files.Where(static f => !f.Path.Contains("/Polyfills/", StringComparison.Ordinal)).Append(new SourceFile("Usings.cs", Usings)).Select(static f => CSharpSyntaxTree.ParseText(f.Text, SourceFile.Options, f.Path)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
