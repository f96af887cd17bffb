using System.Reflection;

namespace CompiledCors.Analyzers.Tests.Pages;

internal static class Repository
{
    public const string Pages = "docs/rules/";

    private static readonly string s_root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value!;

    public static bool Has(string relative) => File.Exists(Path.Combine(s_root, relative));

    public static IEnumerable<string> FilesIn(string relative) =>
        Directory.EnumerateFiles(Path.Combine(s_root, relative)).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static string Read(string relative) => File.ReadAllText(Path.Combine(s_root, relative)).ReplaceLineEndings("\n");
}
