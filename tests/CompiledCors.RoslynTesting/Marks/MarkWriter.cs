using System.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>Writes marks into a text: the inverse of <see cref="MarkedText.Parse"/>. Spans that overlap without nesting have no marks.</summary>
public static class MarkWriter
{
    public static string Write(string text, IEnumerable<MarkedSpan> marks)
    {
        var sorted = marks.OrderBy(static m => m.Span.Start).ThenByDescending(static m => m.Span.End).ThenBy(static m => m.Id, StringComparer.Ordinal).ToArray();
        var marked = new StringBuilder(text.Length + (sorted.Length * 12));
        var open = new Stack<int>();
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            Close(marked, open, i);
            for (; next < sorted.Length && sorted[next].Span.Start == i; next++)
            {
                marked.Append("{|").Append(sorted[next].Id).Append(':');
                open.Push(sorted[next].Span.End);
            }

            Close(marked, open, i);
            if (i < text.Length)
            {
                marked.Append(text[i]);
            }
        }

        return marked.ToString();
    }

    private static void Close(StringBuilder marked, Stack<int> open, int position)
    {
        while (open.Count > 0 && open.Peek() <= position)
        {
            open.Pop();
            marked.Append("|}");
        }
    }
}
