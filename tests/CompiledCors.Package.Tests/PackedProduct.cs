using System.IO.Compression;

namespace CompiledCors.Package.Tests;

/// <summary>The product, packed from source: the content of the .nupkg and of the .snupkg, by entry.</summary>
internal sealed record PackedProduct(string Version, string PackageFile, IReadOnlyDictionary<string, byte[]> Package, IReadOnlyDictionary<string, byte[]> Symbols)
{
    /// <summary>Packs with an artifacts folder of its own, so that a build of the solution at the same time is not disturbed.</summary>
    public static async Task<PackedProduct> PackAsync(string version, string artifacts, string feed)
    {
        var run = await Dotnet.RunAsync(
            Places.RepoRoot,
            "pack",
            Path.Combine("src", "CompiledCors", "CompiledCors.csproj"),
            "-c",
            "Release",
            "--nologo",
            "-p:ArtifactsPath=" + artifacts,
            "-p:PackageOutputPath=" + feed,
            "-p:Version=" + version,
            "-p:ContinuousIntegrationBuild=true");
        run.MustSucceed();

        var package = Path.Combine(feed, $"CompiledCors.{version}.nupkg");
        return new PackedProduct(version, package, Read(package), Read(Path.ChangeExtension(package, ".snupkg")));
    }

    public string Text(string entry)
    {
        using var reader = new StreamReader(new MemoryStream(Package[entry]));
        return reader.ReadToEnd();
    }

    private static Dictionary<string, byte[]> Read(string file)
    {
        using var archive = ZipFile.OpenRead(file);
        return archive.Entries.ToDictionary(
            static e => e.FullName,
            static e =>
            {
                using var content = new MemoryStream();
                using var stream = e.Open();
                stream.CopyTo(content);
                return content.ToArray();
            },
            StringComparer.Ordinal);
    }
}
