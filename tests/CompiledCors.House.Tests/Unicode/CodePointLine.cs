using System.Globalization;

namespace CompiledCors.House.Tests.Unicode;

/// <summary>A line of a file of Unicode, or of our extracts from one: "0300..0314 ; value ; value # remark".</summary>
internal sealed record CodePointLine(int First, int Last, string[] Fields)
{
    public static IEnumerable<CodePointLine> ReadAll(IEnumerable<string> lines) =>
        lines.Select(static l => l.Split('#')[0].Trim()).Where(static l => l.Length > 0).Select(Read);

    public static int Number(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static int[] Sequence(string hex) => [.. hex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    public override string ToString() =>
        string.Join(';', [First == Last ? Hex(First) : $"{Hex(First)}..{Hex(Last)}", .. Fields]);

    private static string Hex(int point) => point.ToString("X4", CultureInfo.InvariantCulture);

    private static CodePointLine Read(string line)
    {
        var fields = line.Split(';', StringSplitOptions.TrimEntries);
        var range = fields[0].Split("..");
        return new CodePointLine(Number(range[0]), Number(range[^1]), fields[1..]);
    }
}
