using System.Text;

namespace CompiledCors.Analyzers.Emission;

/// <summary>Lines with indentation and <c>\n</c>, whatever the machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public CodeWriter Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }

        return this;
    }

    public CodeWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        return Indent();
    }

    public CodeWriter Close(string end = "}") => Unindent().Line(end);

    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    public CodeWriter Unindent()
    {
        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
