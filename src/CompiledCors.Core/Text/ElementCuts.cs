using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>
/// What surrounds and separates the texts inside one element: blanks at its ends, and separators where several values were written as one.
/// A blank alone separates only where its caller says so of the texts beside it; else it is a blank inside a value.
/// </summary>
internal sealed class ElementCuts
{
    /// <summary>No hand writes more into one element. What is longer is refused unread, so that nothing here takes long.</summary>
    public const int LongestElement = 4096;

    private readonly string _value;
    private readonly Func<string, string, bool> _areTwo;
    private readonly List<(int Start, int End)> _parts = [];
    private readonly List<TextEdit> _splits = [];

    private ElementCuts(string value, Func<string, string, bool> areTwo) => (_value, _areTwo) = (value, areTwo);

    /// <summary>The texts between the separators, as spans.</summary>
    public IReadOnlyList<(int Start, int End)> Parts => _parts;

    public static ElementCuts Of(string value, Func<string, string, bool> areTwo, ICollection<Fault> faults)
    {
        var cuts = new ElementCuts(value, areTwo);
        cuts.Find(faults);
        return cuts;
    }

    private static bool IsSeparator(char c) => c is ',' or ';';

    private void Find(ICollection<Fault> faults)
    {
        var start = 0;
        while (start < _value.Length && (Ascii.IsBlank(_value[start]) || IsSeparator(_value[start])))
        {
            start++;
        }

        var end = _value.Length;
        while (end > start && (Ascii.IsBlank(_value[end - 1]) || IsSeparator(_value[end - 1])))
        {
            end--;
        }

        if (start == end)
        {
            faults.Add(new Fault(FaultKind.Empty, 0, _value.Length));
            return;
        }

        AddEdge(faults, 0, start);
        FindParts(start, end);
        if (_splits.Count > 0)
        {
            faults.Add(new Fault(FaultKind.Several, _splits[0].Start, _splits[0].Length, new Mend("split", _splits.ToEquatableArray())));
        }

        AddBlanksInside(faults);
        AddEdge(faults, end, _value.Length);
    }

    private void AddEdge(ICollection<Fault> faults, int from, int to)
    {
        if (from < to)
        {
            var kind = _value.Substring(from, to - from).Any(IsSeparator) ? FaultKind.StraySeparator : FaultKind.BlankAround;
            faults.Add(new Fault(kind, from, to - from, new Mend("trim", TextEdit.Cut(from, to - from))));
        }
    }

    private void FindParts(int start, int end)
    {
        var partStart = start;
        var wordStart = start;
        for (var i = start; i < end; i++)
        {
            if (!IsSeparator(_value[i]) && !Ascii.IsBlank(_value[i]))
            {
                continue;
            }

            var gapEnd = i;
            while (IsSeparator(_value[gapEnd]) || Ascii.IsBlank(_value[gapEnd]))
            {
                gapEnd++;
            }

            if (Separates(wordStart, i, gapEnd, end))
            {
                _parts.Add((partStart, i));
                _splits.Add(TextEdit.Split(i, gapEnd - i));
                partStart = gapEnd;
            }

            wordStart = gapEnd;
            i = gapEnd - 1;
        }

        _parts.Add((partStart, end));
    }

    private bool Separates(int wordStart, int gapStart, int gapEnd, int end)
    {
        for (var i = gapStart; i < gapEnd; i++)
        {
            if (IsSeparator(_value[i]))
            {
                return true;
            }
        }

        var next = gapEnd;
        while (next < end && !IsSeparator(_value[next]) && !Ascii.IsBlank(_value[next]))
        {
            next++;
        }

        return _areTwo(_value.Substring(wordStart, gapStart - wordStart), _value.Substring(gapEnd, next - gapEnd));
    }

    private void AddBlanksInside(ICollection<Fault> faults)
    {
        foreach (var (start, end) in _parts)
        {
            for (var i = start; i < end; i++)
            {
                if (Ascii.IsBlank(_value[i]))
                {
                    var from = i;
                    while (i < end && Ascii.IsBlank(_value[i]))
                    {
                        i++;
                    }

                    faults.Add(new Fault(FaultKind.BlankInside, from, i - from));
                }
            }
        }
    }
}
