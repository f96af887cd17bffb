using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace CompiledCors.Package.Tests;

/// <summary>What the packed assemblies ask of their hosts: a compiler loads nothing beside them, and refuses what is newer than itself.</summary>
[Collection(PackageRunCollection.Name)]
public sealed class AssemblyTests(PackageRun run)
{
    private const string Analyzers = "analyzers/dotnet/roslyn4.8/cs/CompiledCors.Analyzers.dll";
    private const string CodeFixes = "analyzers/dotnet/roslyn4.14/cs/CompiledCors.CodeFixes.dll";

    // everything that a host has loaded when it loads an analyzer
    private static readonly string[] s_hosted =
    [
        "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata",
        "System.Memory", "System.Buffers", "System.Runtime.CompilerServices.Unsafe", "System.Threading.Tasks.Extensions", "System.Text.Encoding.CodePages",
        "System.Numerics.Vectors",
    ];

    private static readonly string[] s_editorHosted =
    [
        .. s_hosted, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel", "CompiledCors.Analyzers",
    ];

    public static TheoryData<string> Assemblies => [.. File.ReadAllLines(Places.Data("entries.txt")).Where(static e => e.EndsWith(".dll", StringComparison.Ordinal))];

    [Fact]
    public void The_analyzers_need_nothing_that_the_compiler_has_not_loaded() => Assert.Empty(References(Analyzers).Keys.Except(s_hosted));

    [Fact]
    public void The_code_fixes_need_nothing_that_an_editor_has_not_loaded() => Assert.Empty(References(CodeFixes).Keys.Except(s_editorHosted));

    [Fact]
    public void The_analyzers_load_in_the_compiler_that_their_folder_names() => MustNotNeedNewer(Analyzers, new Version(4, 8, 0, 0));

    [Fact]
    public void The_code_fixes_load_in_the_compiler_that_their_folder_names() => MustNotNeedNewer(CodeFixes, new Version(4, 14, 0, 0));

    [Theory]
    [InlineData("lib/net8.0/CompiledCors.dll")]
    [InlineData("lib/net10.0/CompiledCors.dll")]
    public void The_runtime_knows_neither_the_compiler_nor_what_runs_in_it(string library) =>
        Assert.DoesNotContain(References(library).Keys, static r => r.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || r.StartsWith("CompiledCors", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_assembly_tells_where_it_was_built(string assembly)
    {
        // the path is mapped to /_/ by source control's root: a bare export of the sources has none
        var bytes = run.Product.Package[assembly].AsSpan();
        var isExport = !Path.Exists(Path.Combine(Places.RepoRoot, ".git"));
        var root = Path.TrimEndingDirectorySeparator(Places.RepoRoot);
        Assert.True(isExport || bytes.IndexOf(Encoding.UTF8.GetBytes(root)) < 0);
        Assert.True(isExport || bytes.IndexOf(Encoding.Unicode.GetBytes(root)) < 0);
    }

    private void MustNotNeedNewer(string assembly, Version compiler)
    {
        var needed = References(assembly).Where(static r => r.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToList();
        Assert.All(needed, r => Assert.Equal(compiler, r.Value));
    }

    private Dictionary<string, Version> References(string assembly)
    {
        using var file = new PEReader(new MemoryStream(run.Product.Package[assembly]));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).ToDictionary(r => metadata.GetString(r.Name), static r => r.Version, StringComparer.Ordinal);
    }
}
