using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Changes of one text. What is inserted at one place stands in the order in which it was asked for.</summary>
internal sealed class TextChanges
{
    private readonly List<TextChange> _changes = [];

    public IReadOnlyList<TextChange> Together => _changes;

    public void Replace(TextSpan span, string text) => _changes.Add(new TextChange(span, text));

    /// <summary>Changes that make sense together only: left out where one of them is there already or overlaps what is there.</summary>
    public void ReplaceTogether(IReadOnlyList<TextChange> together)
    {
        if (!together.Any(one => _changes.Any(c => c == one || c.Span.OverlapsWith(one.Span))))
        {
            _changes.AddRange(together);
        }
    }

    public void Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    public void Delete(int start, int end)
    {
        if (start < end)
        {
            Replace(TextSpan.FromBounds(start, end), string.Empty);
        }
    }

    /// <summary>The changed text; null where that is the text as it was. A change that overlaps one before it is left out.</summary>
    public SourceText? ApplyTo(SourceText text)
    {
        var fitting = new List<TextChange>();
        var end = 0;
        foreach (var change in _changes.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.Length > 0))
        {
            if (change.Span.Start >= end)
            {
                fitting.Add(change);
                end = change.Span.End;
            }
        }

        var changed = text.WithChanges(fitting);
        return changed.ContentEquals(text) ? null : changed;
    }
}
