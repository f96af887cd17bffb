using System.Text.RegularExpressions;

namespace CompiledCors.Package.Tests;

/// <summary>The C# of the package's README, as one program: what people copy must compile.</summary>
internal static partial class ReadmeExample
{
    public static string Program(string readme)
    {
        var blocks = Fence().Matches(readme).Select(static m => m.Groups[1].Value).ToList();
        var lines = blocks.SelectMany(static b => b.Split('\n')).ToList();
        var declarations = blocks.Where(static b => b.Contains("[CorsPolicy(", StringComparison.Ordinal));
        var statements = blocks.Where(static b => b.Contains("app.UseCompiledCors(", StringComparison.Ordinal));
        if (blocks.Count != 2)
        {
            throw new InvalidOperationException($"The README has {blocks.Count} blocks of C#; this reader knows two, a declaration and its use.");
        }

        IEnumerable<string> program =
        [
            "using Microsoft.AspNetCore.Mvc;",
            .. lines.Where(IsUsing),
            "var builder = WebApplication.CreateBuilder(args);",
            .. statements.SelectMany(static b => b.Split('\n')).Where(static l => !IsUsing(l)),
            .. declarations.SelectMany(static b => b.Split('\n')).Where(static l => !IsUsing(l)),
        ];
        return string.Join('\n', program);
    }

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal);

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
