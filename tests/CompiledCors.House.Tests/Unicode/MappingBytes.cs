namespace CompiledCors.House.Tests.Unicode;

/// <summary>Runs of code points with one status; the numbers of the statuses are those of the law's CodePointStatus.</summary>
internal sealed class MappingBytes
{
    private const int Valid = 1;
    private const int Shifted = 4;
    private const int EvenCapitals = 5;
    private const int OddCapitals = 6;
    private const int Spelled = 7;

    // a shorter run takes more bytes than its spellings do
    private const int WorthARun = 3;

    private static readonly string[] Words = ["disallowed", "valid", "deviation", "ignored"];

    private readonly TableBytes _bytes = new();
    private readonly int[] _statuses = new int[0x110000];
    private readonly int[][] _spellings = new int[0x110000][];
    private int _lastSpelled;

    private MappingBytes(IEnumerable<CodePointLine> extract)
    {
        foreach (var line in extract)
        {
            var word = Array.IndexOf(Words, line.Fields[0]);
            var (status, spelling) = word < 0 ? (Spelled, CodePointLine.Sequence(line.Fields[1])) : (word, []);
            Array.Fill(_statuses, status, line.First, line.Last - line.First + 1);
            Array.Fill(_spellings, spelling, line.First, line.Last - line.First + 1);
        }
    }

    public static IReadOnlyList<byte> Write(IEnumerable<CodePointLine> extract)
    {
        var writer = new MappingBytes(extract);
        for (var start = 0; start < writer._statuses.Length;)
        {
            start += writer.WriteRun(start);
        }

        return writer._bytes.All;
    }

    private int WriteRun(int start)
    {
        if (_statuses[start] != Spelled)
        {
            return WriteHead(_statuses[start], Length(start, p => _statuses[p] == _statuses[start]));
        }

        if (CapitalsFrom(start) is >= WorthARun and var capitals)
        {
            return WriteHead(start % 2 == 0 ? EvenCapitals : OddCapitals, capitals);
        }

        if (ShiftedFrom(start) is >= WorthARun and var shifted)
        {
            WriteHead(Shifted, shifted);
            _bytes.AddSigned(Distance(start));
            return shifted;
        }

        var spelled = Length(start, p => _statuses[p] == Spelled && CapitalsFrom(p) < WorthARun && ShiftedFrom(p) < WorthARun);
        WriteHead(Spelled, spelled);
        WriteSpellings(start, spelled);
        return spelled;
    }

    private int WriteHead(int status, int length)
    {
        _bytes.Add((length << 3) | status);
        return length;
    }

    private void WriteSpellings(int start, int length)
    {
        foreach (var spelling in _spellings.AsSpan(start, length))
        {
            _bytes.Add(spelling.Length);
            foreach (var point in spelling)
            {
                _bytes.AddSigned(point - _lastSpelled);
                _lastSpelled = point;
            }
        }
    }

    private int CapitalsFrom(int start) =>
        Length(start, p => (p - start) % 2 == 0 ? Distance(p) == 1 : _statuses[p] == Valid);

    private int ShiftedFrom(int start) => Distance(start) == 0 ? 0 : Length(start, p => Distance(p) == Distance(start));

    /// <summary>From a code point to the single one it is mapped to, or 0.</summary>
    private int Distance(int point) => _statuses[point] == Spelled && _spellings[point].Length == 1 ? _spellings[point][0] - point : 0;

    private int Length(int start, Func<int, bool> belongs)
    {
        var end = start;
        while (end < _statuses.Length && belongs(end))
        {
            end++;
        }

        return end - start;
    }
}
