namespace CompiledCors.Core.Origins;

/// <summary>A number for every code point, kept as runs of the same number.</summary>
internal sealed class CodePointRuns
{
    private readonly List<int> _starts = [];
    private readonly List<int> _values = [];
    private int _next;

    public void Add(int length, int value)
    {
        _starts.Add(_next);
        _values.Add(value);
        _next += length;
    }

    public int ValueOf(int point)
    {
        var found = _starts.BinarySearch(point);
        return _values[found >= 0 ? found : ~found - 1];
    }
}
