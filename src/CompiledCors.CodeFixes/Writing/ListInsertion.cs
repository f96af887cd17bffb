namespace CompiledCors.CodeFixes.Writing;

/// <summary>Writes items behind one that stays: on its line, or on lines of their own where the list has one a line.</summary>
internal sealed class ListInsertion(WrittenList list, ListLayout layout, TextChanges changes)
{
    /// <param name="item">What they stand behind.</param>
    /// <param name="added">The items.</param>
    /// <param name="isLast">Whether nothing else that stays follows.</param>
    public void Write(int item, IReadOnlyList<string> added, bool isLast)
    {
        var tail = list.TailOf(item);
        var gap = layout.GapAfter(item);
        var end = tail.EndWithComments();
        if (list.CommaAfter(item) is null)
        {
            changes.Insert(end, ",");
        }

        var at = !layout.IsOnePerLine(item) ? list.CommaAfter(item) is null ? end : tail.Span.End : Math.Max(end, tail.EndOfLine());
        var content = gap + string.Join("," + gap, added);
        changes.Insert(at, isLast && !list.HasTrailingComma ? content : content + ",");
    }
}
