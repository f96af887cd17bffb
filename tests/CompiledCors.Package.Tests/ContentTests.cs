using System.Buffers.Binary;

namespace CompiledCors.Package.Tests;

[Collection(PackageRunCollection.Name)]
public sealed class ContentTests(PackageRun run)
{
    [Fact]
    public void The_package_has_exactly_the_listed_entries() => Compare("entries.txt", run.Product.Package);

    [Fact]
    public void The_symbol_package_has_exactly_the_listed_entries() => Compare("symbols.txt", run.Product.Symbols);

    [Fact]
    public void Documents_and_build_files_are_those_of_the_repository()
    {
        var sources = new Dictionary<string, string>
        {
            ["README.md"] = "src/CompiledCors/README.md",
            ["icon.png"] = "src/CompiledCors/icon.png",
            ["THIRD-PARTY-NOTICES.md"] = "THIRD-PARTY-NOTICES.md",
            ["buildTransitive/CompiledCors.props"] = "src/CompiledCors/buildTransitive/CompiledCors.props",
            ["buildTransitive/CompiledCors.targets"] = "src/CompiledCors/buildTransitive/CompiledCors.targets",
        };

        Assert.All(sources, s => Assert.Equal(File.ReadAllBytes(Path.Combine(Places.RepoRoot, s.Value)), run.Product.Package[s.Key]));
    }

    [Fact]
    public void The_analyzers_of_both_compiler_folders_are_the_same() =>
        Assert.Equal(
            run.Product.Package["analyzers/dotnet/roslyn4.8/cs/CompiledCors.Analyzers.dll"],
            run.Product.Package["analyzers/dotnet/roslyn4.14/cs/CompiledCors.Analyzers.dll"]);

    [Fact]
    public void The_icon_has_the_size_that_galleries_show()
    {
        // a PNG's IHDR: width and height, big-endian, after the signature and the chunk's head
        var icon = run.Product.Package["icon.png"].AsSpan();
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[16..]));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon[20..]));
    }

    private static void Compare(string list, IReadOnlyDictionary<string, byte[]> entries)
    {
        // the container's own parts, which every package has
        var ours = entries.Keys.Where(static e => e is not ("[Content_Types].xml" or "_rels/.rels" or "CompiledCors.nuspec") && !e.StartsWith("package/services/", StringComparison.Ordinal));
        var expected = File.ReadAllLines(Places.Data(list));
        var actual = ours.Order(StringComparer.Ordinal).ToArray();
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"missing: {string.Join(' ', expected.Except(actual))}; extra: {string.Join(' ', actual.Except(expected))}. If that is meant, {list} should be:\n{string.Join('\n', actual)}");
    }
}
