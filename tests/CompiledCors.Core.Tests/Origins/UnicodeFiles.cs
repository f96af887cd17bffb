using System.Globalization;
using System.Reflection;
using System.Text;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>The corpus of names and the extracts from Unicode's files, read without the table's writer.</summary>
internal static class UnicodeFiles
{
    private static readonly string Root = typeof(UnicodeFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "RepoRoot").Value!;

    public static string[][] Corpus(string name) => Fields("tests", "corpus", name);

    public static string[][] Extract(string name) => Fields("src", "CompiledCors.Core", "Origins", name);

    public static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static int[] Sequence(string hex) => [.. hex.Split(' ').Select(Number)];

    /// <summary>The code points of a range: 0300..0314, or 0300 alone.</summary>
    public static IEnumerable<int> Points(string range)
    {
        var ends = range.Split("..");
        return Enumerable.Range(Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1);
    }

    /// <summary>\uXXXX is a UTF-16 unit, "" the empty text.</summary>
    public static string Unescape(string text)
    {
        if (text == "\"\"")
        {
            return "";
        }

        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            plain.Append((char)Number(text.Substring(i + 2, 4)));
            i += 5;
        }

        return plain.ToString();
    }

    /// <summary>Safe to print in a failure.</summary>
    public static string Escape(string text) =>
        string.Concat(text.Select(static c => char.IsBetween(c, ' ', '~') ? c.ToString() : $"\\u{(int)c:X4}"));

    private static string[][] Fields(params string[] path) =>
    [
        .. File.ReadLines(Path.Combine([Root, .. path]))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(';')),
    ];
}
