using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>The list and its test cases, read without the table's writer.</summary>
internal static partial class PublicSuffixFiles
{
    private static readonly string Root = typeof(PublicSuffixFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value!;

    /// <summary>The rules as written, but lower-case A-labels: <c>com</c>, <c>*.ck</c>, <c>!www.ck</c>.</summary>
    public static HashSet<string> Rules { get; } =
    [
        .. File.ReadLines(Path.Combine(Root, "src", "CompiledCors.Core", "Origins", "public_suffix_list.dat"))
            .Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(static line => ToAscii(line.Split(' ')[0])),
    ];

    /// <summary>The calls of test_psl.txt: a domain and its registrable domain, or null.</summary>
    public static IEnumerable<(string Domain, string? Registrable)> Cases() =>
        File.ReadLines(Path.Combine(Root, "tests", "corpus", "test_psl.txt"))
            .Where(static line => line.StartsWith("checkPublicSuffix(", StringComparison.Ordinal))
            .Select(static line => Call().Match(line))
            .Select(static call => (Text(call.Groups[1].Value) ?? "", Text(call.Groups[2].Value)));

    /// <summary>Label by label, as neither <c>*</c> nor an empty label is a domain's.</summary>
    public static string ToAscii(string domain) =>
        string.Join('.', domain.Split('.').Select(static label => label.All(char.IsAscii) ? label.ToLowerInvariant() : new IdnMapping().GetAscii(label)));

    private static string? Text(string argument) => argument == "null" ? null : ToAscii(argument.Trim('\''));

    [GeneratedRegex(@"^checkPublicSuffix\((null|'[^']*'), (null|'[^']*')\);$")]
    private static partial Regex Call();
}
