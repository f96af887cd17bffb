using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>
/// What surrounds and separates the texts inside one element: blanks at its ends, and separators where several values were written as one.
/// A blank alone separates only what its caller calls whole on both sides; else it is a blank inside a value.
/// </summary>
internal sealed class ElementCuts
{
    private readonly string _value;
    private readonly Func<string, bool> _looksWhole;
    private readonly List<(int Start, int End)> _parts = [];
    private readonly List<TextEdit> _splits = [];

    private ElementCuts(string value, Func<string, bool> looksWhole) => (_value, _looksWhole) = (value, looksWhole);

    /// <summary>The texts between the separators, as spans.</summary>
    public IReadOnlyList<(int Start, int End)> Parts => _parts;

    public static ElementCuts Of(string value, Func<string, bool> looksWhole, ICollection<Fault> faults)
    {
        var cuts = new ElementCuts(value, looksWhole);
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

            if (Separates(partStart, i, gapEnd, end))
            {
                _parts.Add((partStart, i));
                _splits.Add(TextEdit.Split(i, gapEnd - i));
                partStart = gapEnd;
            }

            i = gapEnd - 1;
        }

        _parts.Add((partStart, end));
    }

    private bool Separates(int partStart, int gapStart, int gapEnd, int end)
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

        return _looksWhole(_value.Substring(partStart, gapStart - partStart)) && _looksWhole(_value.Substring(gapEnd, next - gapEnd));
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
