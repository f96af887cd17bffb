namespace CompiledCors.House.Tests.Shape;

/// <summary>The files that are, or are to be, under version control.</summary>
internal static class RepositoryFile
{
    private static readonly string[] s_built = [".git", ".vs", ".idea", "artifacts", "bin", "obj", "node_modules", "TestResults"];

    /// <summary>Relative paths with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Under(string folder) => [.. Walk(House.PathOf(folder)).Select(static p => System.IO.Path.GetRelativePath(House.Root, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder).Where(static f => !s_built.Contains(System.IO.Path.GetFileName(f)))
        .Concat(Directory.EnumerateDirectories(folder).Where(static d => !s_built.Contains(System.IO.Path.GetFileName(d))).SelectMany(Walk));
}
