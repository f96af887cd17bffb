namespace CompiledCors.Core.Tests.Origins;

/// <summary>Text of the planes where letters, marks and joiners live, for laws that must hold for any.</summary>
internal static class UnicodeText
{
    private static readonly int[] Ends = [0x80, 0x250, 0x600, 0x1000, 0x3400, 0x20000, 0x110000];
    private static readonly int[] Telling = [0xDF, 0x3C2, 0x3A3, 0x1E9E, 0x130, 0xAD, 0x200C, 0x200D, 0x3002, 0xFF0E, 0x94D, 0x308, 0x5D0, 0x627, 0x660, 0x1100, 0x1161, 0x11A8, 0xAC00];

    public static string Next(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => char.ConvertFromUtf32(NextPoint(random))));

    private static int NextPoint(Random random)
    {
        if (random.Next(5) == 0)
        {
            return Telling[random.Next(Telling.Length)];
        }

        var point = random.Next(Ends[random.Next(Ends.Length)]);
        return point is >= 0xD800 and <= 0xDFFF ? point - 0x800 : point;
    }
}
