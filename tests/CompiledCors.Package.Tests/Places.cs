using System.Reflection;

namespace CompiledCors.Package.Tests;

/// <summary>Where things are: the repository, its artifacts, and the data beside these tests.</summary>
internal static class Places
{
    public static string RepoRoot { get; } = Metadata("RepoRoot");

    public static string Artifacts { get; } = Metadata("ArtifactsPath");

    public static string Data(string relative) => Path.Combine(AppContext.BaseDirectory, relative);

    private static string Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
