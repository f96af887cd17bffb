using System.Reflection;

namespace CompiledCors.Corpus;

/// <summary>A text file beside this folder, one case a line; <c>README.md</c> there says how they are written.</summary>
internal static class CorpusFile
{
    private static readonly string s_root = typeof(CorpusFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value!;

    /// <summary>The lines that are cases, as written.</summary>
    public static IEnumerable<string> Lines(string name) =>
        File.ReadLines(Path.Combine(s_root, "tests", "corpus", name)).Where(static line => line.Length > 0 && line[0] != '#');
}
