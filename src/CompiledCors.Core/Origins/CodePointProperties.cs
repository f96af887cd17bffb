namespace CompiledCors.Core.Origins;

/// <summary>What UAX 15, RFC 5892 and RFC 5893 ask of a code point.</summary>
internal static class CodePointProperties
{
    private static readonly CodePointRuns Properties = Read(new TableReader(Uts46Table.Properties));

    public static BidiClass BidiClass(int point) => (BidiClass)(Properties.ValueOf(point) & 0xF);

    public static JoiningType JoiningType(int point) => (JoiningType)((Properties.ValueOf(point) >> 4) & 7);

    /// <summary>General_Category M: Mn, Mc or Me.</summary>
    public static bool IsMark(int point) => (Properties.ValueOf(point) & 0x80) != 0;

    public static int CombiningClass(int point) => Properties.ValueOf(point) >> 8;

    /// <summary>First the combinations that occur, then the runs, each with the number of its combination.</summary>
    private static CodePointRuns Read(TableReader reader)
    {
        var combinations = new int[reader.Next()];
        for (var i = 0; i < combinations.Length; i++)
        {
            combinations[i] = reader.Next();
        }

        var runs = new CodePointRuns();
        while (!reader.AtEnd)
        {
            runs.Add(reader.Next(), combinations[reader.Next()]);
        }

        return runs;
    }
}
