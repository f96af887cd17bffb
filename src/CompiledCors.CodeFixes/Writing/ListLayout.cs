using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>How a list stands on its lines: what is alone there, and what a further item has to look like.</summary>
internal sealed class ListLayout(WrittenList list, SourceText text)
{
    /// <summary>Whether only blanks stand before it on its line.</summary>
    public bool StartsLine(int item)
    {
        var start = list.Items[item].SpanStart;
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(start).Start, start)));
    }

    /// <summary>What stands between an item and one behind it, the comma included.</summary>
    public string SeparatorAfter(int item) => "," + GapAfter(item);

    /// <summary>A blank, or a new line with the indentation of the other lines.</summary>
    public string GapAfter(int item) => LineOf(item) is { } model ? LineBreak + Indentation(model) : " ";

    public bool IsOnePerLine(int item) => LineOf(item) is not null;

    /// <summary>The comment lines directly above an item that starts a line; empty, at the start of its line, where there are none.</summary>
    public TextSpan HeadOf(int item)
    {
        var line = text.Lines.GetLineFromPosition(list.Items[item].SpanStart).Start;
        var start = Math.Min(list.Items[item].FullSpan.Start, line);
        var isBlank = true;
        foreach (var trivia in list.Items[item].GetLeadingTrivia().Where(t => t.Span.End <= line))
        {
            start = trivia.IsKind(SyntaxKind.EndOfLineTrivia) && isBlank ? trivia.Span.End : start;
            isBlank = trivia.IsKind(SyntaxKind.EndOfLineTrivia) || (isBlank && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        }

        return TextSpan.FromBounds(Math.Min(start, line), line);
    }

    /// <summary>Whether a blank line or a comment sets it apart from what is above.</summary>
    public bool HasHeadOrGap(int item) => list.Items[item].GetLeadingTrivia().Any(static t => !t.IsKind(SyntaxKind.WhitespaceTrivia));

    // The item whose line shows how lines look here. The first item may stand behind the delimiter, and the second starts the lines.
    private int? LineOf(int item)
    {
        var next = item + 1 < list.Items.Count ? item + 1 : (int?)null;
        var isAlone = StartsLine(item) && (next is null || list.TailOf(item).EndsLine());
        return isAlone ? item : item == 0 && next is { } second && StartsLine(second) ? second : null;
    }

    private string LineBreak
    {
        get
        {
            var first = text.Lines[0];
            return first.End < first.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
        }
    }

    private string Indentation(int item)
    {
        var start = list.Items[item].SpanStart;
        return text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(start).Start, start));
    }
}
