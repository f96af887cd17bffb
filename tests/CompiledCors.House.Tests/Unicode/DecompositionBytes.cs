namespace CompiledCors.House.Tests.Unicode;

/// <summary>The layout is that of the law's Decompositions.</summary>
internal static class DecompositionBytes
{
    private const int Single = 1;
    private const int Excluded = 2;

    public static IReadOnlyList<byte> Write(IEnumerable<CodePointLine> extract)
    {
        var bytes = new TableBytes();
        var (lastPoint, lastFirst) = (0, 0);
        foreach (var line in extract)
        {
            var parts = CodePointLine.Sequence(line.Fields[0]);
            bytes.Add(((line.First - lastPoint) << 2) | (parts.Length == 1 ? Single : 0) | (line.Fields.Length > 1 ? Excluded : 0));
            bytes.AddSigned(parts[0] - lastFirst);
            if (parts.Length == 2)
            {
                bytes.AddSigned(parts[1] - 0x300);
            }

            (lastPoint, lastFirst) = (line.First, parts[0]);
        }

        return bytes.All;
    }
}
