using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>
/// Compares a text with a file beside the test's source. With the environment variable <c>COMPILEDCORS_REWRITE=1</c> the file is written
/// instead. C# in a golden file is named <c>.txt</c>, lest it is compiled with the tests.
/// </summary>
public static class GoldenFile
{
    public const string RewriteVariable = "COMPILEDCORS_REWRITE";

    public static void Verify(string actual, string name, [CallerFilePath] string testFile = "") =>
        Verify(actual, Path.Combine(Path.GetDirectoryName(RealPath(testFile))!, name), Environment.GetEnvironmentVariable(RewriteVariable) == "1");

    internal static void Verify(string actual, string path, bool rewrite)
    {
        if (rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var again = $"(set {RewriteVariable}=1 and run the test to write it)";
        if (!File.Exists(path))
        {
            throw new XunitException($"there is no golden file {path} {again}\n{actual}");
        }

        TextComparison.Verify($"{path} {again}", File.ReadAllText(path), actual);
    }

    // a deterministic build writes /_/ in place of the repository's folder
    private static string RealPath(string path) => path.StartsWith("/_/", StringComparison.Ordinal)
        ? typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value + path["/_/".Length..]
        : path;
}
