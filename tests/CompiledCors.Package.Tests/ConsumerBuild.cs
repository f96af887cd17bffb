namespace CompiledCors.Package.Tests;

/// <summary>All consumers, built by one child build from a folder that has nothing to do with the repository. Some of them are meant to fail.</summary>
internal sealed record ConsumerBuild(string Root, string Output, IReadOnlyList<BuildMessage> Messages)
{
    public static async Task<ConsumerBuild> RunAsync(PackedProduct product, IReadOnlyList<Consumer> consumers)
    {
        var root = Directory.CreateTempSubdirectory("consumers-of-the-package-").FullName;
        WriteShared(root, product);
        foreach (var consumer in consumers)
        {
            consumer.WriteTo(root, product.Version);
        }

        var projects = consumers.Select(static c => $"""<Project Path="{c.Name}/{c.Name}.csproj" />""");
        await File.WriteAllTextAsync(Path.Combine(root, "Consumers.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");
        var run = await Dotnet.RunAsync(root, "build", "Consumers.slnx", "--nologo", "-tl:off", "-v:minimal", "-clp:NoSummary");
        return new ConsumerBuild(root, run.Output, [.. BuildMessage.Parse(run.Output)]);
    }

    public string Assembly(string consumer) => Directory.EnumerateFiles(Path.Combine(Root, consumer, "bin"), consumer + ".dll", SearchOption.AllDirectories).Single();

    public IReadOnlyList<BuildMessage> Of(string consumer) => [.. Messages.Where(m => m.Project == consumer)];

    /// <summary>Built, and nothing was said about it.</summary>
    public void MustBeClean(string consumer)
    {
        Assert.Empty(Of(consumer));
        MustBeBuilt(consumer);
    }

    public void MustBeBuilt(string consumer) => Assert.True(IsBuilt(consumer), $"{consumer} was not built: {Said(consumer)}");

    public void MustNotBeBuilt(string consumer) => Assert.False(IsBuilt(consumer), $"{consumer} was built.");

    private bool IsBuilt(string consumer) =>
        Directory.Exists(Path.Combine(Root, consumer, "bin")) && Directory.EnumerateFiles(Path.Combine(Root, consumer, "bin"), consumer + ".dll", SearchOption.AllDirectories).Any();

    // a build that failed without a word about this project failed as a whole
    private string Said(string consumer) => Of(consumer) is { Count: > 0 } messages ? string.Join('\n', messages) : Output;

    private static void WriteShared(string root, PackedProduct product)
    {
        // nothing is cleared: other packages come from wherever this machine gets them
        File.WriteAllText(Path.Combine(root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="package-under-test" value="{Path.GetDirectoryName(product.PackageFile)}" />
              </packageSources>
            </configuration>
            """);

        // also ends the search for such files in the folders above; an audit would ask sources that may not be there
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), """
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(root, "Directory.Packages.props"), "<Project />");
        File.Copy(Path.Combine(Places.RepoRoot, "global.json"), Path.Combine(root, "global.json"));
    }
}
