namespace CompiledCors.Core.Text;

/// <summary>Characters of a value replaced by a text; a null text cuts the value in two there.</summary>
internal readonly record struct TextEdit(int Start, int Length, string? Text)
{
    public int End => Start + Length;

    public static TextEdit Cut(int start, int length) => new(start, length, string.Empty);

    public static TextEdit Split(int start, int length) => new(start, length, null);

    /// <summary>The value with all edits made: one text, or several where it was split. Of edits that overlap the first is made, and the longest of those at one place; what is inserted there stands before it.</summary>
    public static IReadOnlyList<string> Apply(string value, IEnumerable<TextEdit> edits)
    {
        var parts = new List<string>();
        var current = string.Empty;
        var at = 0;
        foreach (var edit in edits.OrderBy(static e => e.Start).ThenBy(static e => e.Length > 0).ThenByDescending(static e => e.Length))
        {
            if (edit.Start < at || edit.End > value.Length)
            {
                continue;
            }

            current += value.Substring(at, edit.Start - at) + edit.Text;
            at = edit.End;
            if (edit.Text is null)
            {
                parts.Add(current);
                current = string.Empty;
            }
        }

        parts.Add(current + value.Substring(at));
        return parts;
    }
}
