using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>The edits of one list of texts.</summary>
internal sealed class ElementListWriting(WrittenList list, SourceText text, Func<ExpressionSyntax, string?> valueOf)
{
    private readonly ListLayout _layout = new(list, text);

    /// <summary>Writes the edits; false where nothing would be left, and then nothing is written.</summary>
    public bool Write(IReadOnlyList<Edit> edits, TextChanges changes)
    {
        var removed = new HashSet<int>(edits.Where(static e => e.Kind == EditKind.RemoveElement).Select(static e => e.Slot.Element));
        var added = Added(edits, removed);
        if (added.Count == 0 && removed.Count == list.Items.Count)
        {
            return false;
        }

        var items = new ListWriting(list, text);
        foreach (var element in removed)
        {
            items.Remove(element);
        }

        items.AddAtEnd(added.Select(LiteralText.Of));
        items.WriteTo(changes);
        var grown = WriteTexts(edits, changes);
        if (list.Size is { } size && (grown > 0 || added.Count != removed.Count))
        {
            changes.Delete(size.SpanStart, size.Span.End);
        }

        return true;
    }

    private static ExpressionSyntax ExpressionOf(SyntaxNode item) => item is ExpressionElementSyntax element ? element.Expression : (ExpressionSyntax)item;

    // a list is a set: what is there already is not written again
    private List<string> Added(IEnumerable<Edit> edits, HashSet<int> removed)
    {
        var present = new HashSet<string?>(list.Items.Where((_, i) => !removed.Contains(i)).Select(item => valueOf(ExpressionOf(item))), StringComparer.Ordinal);
        return [.. edits.Where(static e => e.Kind == EditKind.AddElement).Select(static e => e.Text).Where(present.Add)];
    }

    // how many elements it makes more
    private int WriteTexts(IEnumerable<Edit> edits, TextChanges changes)
    {
        var grown = 0;
        foreach (var inside in edits.Where(static e => e.Kind is EditKind.ReplaceText or EditKind.SplitText).GroupBy(static e => e.Slot.Element))
        {
            var expression = ExpressionOf(list.Items[inside.Key]);
            var value = valueOf(expression) ?? string.Empty;
            TextEdit[] within = [.. inside
                .Select(static e => new TextEdit(e.Slot.Start, e.Slot.IsWholeElement ? 0 : e.Slot.Length, e.Kind == EditKind.SplitText ? null : e.Text))
                .OrderBy(static e => e.Start)];
            new LiteralWriting(expression, value, within).WriteTo(changes, _layout.SeparatorAfter(inside.Key));
            grown += within.Count(static e => e.Text is null);
        }

        return grown;
    }
}
