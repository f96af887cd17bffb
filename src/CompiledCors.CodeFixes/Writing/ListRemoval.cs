using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>
/// Removes neighbours from a list. Items that have lines to themselves go with their lines and comments; on a shared line only they and
/// what stands between them and their comma go.
/// </summary>
internal sealed class ListRemoval(WrittenList list, ListLayout layout, SourceText text, TextChanges changes)
{
    public void Write(int first, int last)
    {
        var tail = list.TailOf(last);
        if (layout.StartsLine(first) && tail.EndsLine())
        {
            RemoveLines(first, last, tail.FullSpan.End);
        }
        else if (last + 1 < list.Items.Count)
        {
            RemoveBefore(list.Items[last + 1], first, tail);
        }
        else
        {
            changes.Delete(StartAtEnd(first), list.CommaAfter(last) is null ? tail.EndWithComments() : tail.Span.End);
        }
    }

    // A comment heads what follows it, up to a blank line or the next comment; it goes when none of that stays.
    private void RemoveLines(int first, int last, int end)
    {
        var head = Enumerable.Range(first, last + 1 - first).Select(layout.HeadOf).LastOrDefault(static h => h.Length > 0);
        if (head.Length > 0 && last + 1 < list.Items.Count && !layout.HasHeadOrGap(last + 1))
        {
            changes.Delete(layout.HeadOf(first).Start, head.Start);
            changes.Delete(head.End, end);
        }
        else
        {
            changes.Delete(layout.HeadOf(first).Start, end);
        }
    }

    private void RemoveBefore(SyntaxNode next, int first, SyntaxToken tail)
    {
        var start = list.Items[first].SpanStart;
        if (!tail.EndsLine())
        {
            changes.Delete(start, BlanksAfter(tail.Span.End));
        }
        else if (first == 0)
        {
            var comment = next.GetLeadingTrivia().FirstOrDefault(static t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
            changes.Delete(start, comment.Span.Length > 0 ? comment.SpanStart : next.SpanStart);
        }
        else
        {
            changes.Delete(BlanksBefore(start), tail.Span.End);
        }
    }

    // The closing delimiter moves up to what stays, unless a comment would swallow it.
    private int StartAtEnd(int first)
    {
        var start = list.Items[first].SpanStart;
        if (first == 0 || !layout.StartsLine(first))
        {
            return BlanksBefore(start);
        }

        var before = list.TailOf(first - 1);
        var isCommented = before.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia) || layout.HeadOf(first).Length > 0;
        return isCommented ? start : before.EndOfLine();
    }

    private int BlanksBefore(int position)
    {
        while (position > 0 && text[position - 1] is ' ' or '\t')
        {
            position--;
        }

        return position;
    }

    private int BlanksAfter(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }
}
