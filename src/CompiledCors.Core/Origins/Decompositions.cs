namespace CompiledCors.Core.Origins;

/// <summary>The canonical decompositions of Unicode, one step each, and their reverse. Hangul is arithmetic (The Unicode Standard, 3.12).</summary>
internal static class Decompositions
{
    private const int SBase = 0xAC00;
    private const int LBase = 0x1100;
    private const int VBase = 0x1161;
    private const int TBase = 0x11A7;
    private const int LCount = 19;
    private const int VCount = 21;
    private const int TCount = 28;

    private static readonly Table Pairs = Table.Read(new TableReader(Uts46Table.Decompositions));

    /// <summary>One step: the second is 0 if there is none, both are if the code point is no composite.</summary>
    public static (int First, int Second) Of(int point)
    {
        var syllable = point - SBase;
        if (syllable is < 0 or >= LCount * VCount * TCount)
        {
            return Pairs.Parts.TryGetValue(point, out var parts) ? parts : default;
        }

        return syllable % TCount > 0
            ? (point - (syllable % TCount), TBase + (syllable % TCount))
            : (LBase + (syllable / (VCount * TCount)), VBase + (syllable / TCount % VCount));
    }

    /// <summary>The primary composite of two code points, or 0.</summary>
    public static int Compose(int first, int second)
    {
        if (first is >= LBase and < LBase + LCount && second is >= VBase and < VBase + VCount)
        {
            return SBase + ((((first - LBase) * VCount) + second - VBase) * TCount);
        }

        if (first is >= SBase and < SBase + (LCount * VCount * TCount) && (first - SBase) % TCount == 0
            && second is > TBase and < TBase + TCount)
        {
            return first + second - TBase;
        }

        return Pairs.Composites.TryGetValue((first, second), out var composite) ? composite : 0;
    }

    private sealed class Table
    {
        public Dictionary<int, (int First, int Second)> Parts { get; } = [];

        public Dictionary<(int First, int Second), int> Composites { get; } = [];

        /// <summary>The distance from the code point before, with a bit for "single" and one for "composition excluded"; then the parts.</summary>
        public static Table Read(TableReader reader)
        {
            var table = new Table();
            var (point, first) = (0, 0);
            while (!reader.AtEnd)
            {
                var head = reader.Next();
                point += head >> 2;
                first += reader.NextSigned();
                // most second parts are the combining marks from U+0300 on
                var parts = (first, (head & 1) != 0 ? 0 : 0x300 + reader.NextSigned());
                table.Parts.Add(point, parts);
                if ((head & 2) == 0)
                {
                    table.Composites.Add(parts, point);
                }
            }

            return table;
        }
    }
}
