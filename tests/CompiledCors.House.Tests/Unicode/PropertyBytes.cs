namespace CompiledCors.House.Tests.Unicode;

/// <summary>First the combinations of properties that occur, then runs of them; the layout is that of the law's CodePointProperties.</summary>
internal static class PropertyBytes
{
    // in the order of the law's enumerations; a bidi class that is not named here is the last of them, Other
    private static readonly string[] BidiClasses = ["L", "R", "AL", "AN", "EN", "ES", "CS", "ET", "ON", "BN", "NSM"];
    private static readonly string[] JoiningTypes = ["U", "C", "D", "L", "R", "T"];

    public static IReadOnlyList<byte> Write(IEnumerable<CodePointLine> extract)
    {
        var runs = Runs(extract).ToList();
        var combinations = runs.Select(static r => r.Properties).Distinct().Order().ToList();
        var bytes = new TableBytes();
        bytes.Add(combinations.Count);
        combinations.ForEach(bytes.Add);
        foreach (var (length, properties) in runs)
        {
            bytes.Add(length);
            bytes.Add(combinations.IndexOf(properties));
        }

        return bytes.All;
    }

    private static IEnumerable<(int Length, int Properties)> Runs(IEnumerable<CodePointLine> extract)
    {
        var next = 0;
        foreach (var line in extract)
        {
            if (line.First > next)
            {
                yield return (line.First - next, 0);
            }

            yield return (line.Last - line.First + 1, Pack(line.Fields));
            next = line.Last + 1;
        }

        yield return (0x110000 - next, 0);
    }

    private static int Pack(string[] fields)
    {
        var bidi = Array.IndexOf(BidiClasses, fields[1]);
        var combining = int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture);
        return (combining << 8)
            | (fields[3] == "M" ? 0x80 : 0)
            | (Array.IndexOf(JoiningTypes, fields[2]) << 4)
            | (bidi < 0 ? BidiClasses.Length : bidi);
    }
}
