using static CompiledCors.Core.Origins.CodePointStatus;

namespace CompiledCors.Core.Origins;

/// <summary>The mapping table of UTS 46, nontransitional: the deviation characters stay as they are.</summary>
internal static class CodePointStatuses
{
    private static readonly Table Mappings = Table.Read(new TableReader(Uts46Table.Mappings));

    public static bool IsValid(int point) => Mappings.Read(point).Status switch
    {
        Valid or Deviation => true,
        EvenCapitals => point % 2 == 1,
        OddCapitals => point % 2 == 0,
        _ => false,
    };

    /// <summary>Section 4, step 1. What is disallowed stays: only after normalization is it an error.</summary>
    public static List<int> Map(List<int> points)
    {
        var output = new List<int>(points.Count);
        foreach (var point in points)
        {
            var (status, detail) = Mappings.Read(point);
            switch (status)
            {
                case Ignored:
                    break;
                case Shifted:
                    output.Add(point + detail);
                    break;
                case Spelled:
                    output.AddRange(Mappings.Spelling(detail));
                    break;
                default:
                    output.Add(IsCapital(status, point) ? point + 1 : point);
                    break;
            }
        }

        return output;
    }

    private static bool IsCapital(CodePointStatus status, int point) =>
        (status == EvenCapitals && point % 2 == 0) || (status == OddCapitals && point % 2 == 1);

    private sealed class Table
    {
        // the status in the low three bits, what more there is to say about it in the others
        private readonly CodePointRuns _runs = new();
        private readonly List<int[]> _spellings = [];
        private int _lastSpelled;

        public (CodePointStatus Status, int Detail) Read(int point)
        {
            var value = _runs.ValueOf(point);
            return ((CodePointStatus)(value & 7), value >> 3);
        }

        public int[] Spelling(int index) => _spellings[index];

        public static Table Read(TableReader reader)
        {
            var table = new Table();
            while (!reader.AtEnd)
            {
                var head = reader.Next();
                var (length, status) = (head >> 3, head & 7);
                if (status == (int)Spelled)
                {
                    table.ReadSpellings(reader, length);
                    continue;
                }

                table._runs.Add(length, status | ((status == (int)Shifted ? reader.NextSigned() : 0) << 3));
            }

            return table;
        }

        private void ReadSpellings(TableReader reader, int count)
        {
            for (var i = 0; i < count; i++)
            {
                var spelling = new int[reader.Next()];
                for (var k = 0; k < spelling.Length; k++)
                {
                    // each is written as its distance from the one before
                    _lastSpelled += reader.NextSigned();
                    spelling[k] = _lastSpelled;
                }

                _runs.Add(1, (int)Spelled | (_spellings.Count << 3));
                _spellings.Add(spelling);
            }
        }
    }
}
