using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>
/// Items that a written list loses or gets. What stays keeps its place, its comments and its way of standing on lines. The list does not
/// become empty by it: then whatever holds the list goes, which is for the caller to write.
/// </summary>
internal sealed class ListWriting(WrittenList list, SourceText text)
{
    private readonly ListLayout _layout = new(list, text);
    private readonly HashSet<int> _removed = [];
    private readonly SortedDictionary<int, List<string>> _added = [];

    public void Remove(int item) => _removed.Add(item);

    public void AddAfter(int item, string added)
    {
        if (!_added.TryGetValue(item, out var behind))
        {
            _added.Add(item, behind = []);
        }

        behind.Add(added);
    }

    public void AddAtEnd(IEnumerable<string> added)
    {
        foreach (var one in added)
        {
            AddAfter(list.Items.Count - 1, one);
        }
    }

    public void WriteTo(TextChanges changes)
    {
        if (list.Items.Count == 0)
        {
            Fill(changes);
            return;
        }

        Exchange(changes);
        var last = Enumerable.Range(0, list.Items.Count).Last(i => !_removed.Contains(i));
        var insertion = new ListInsertion(list, _layout, changes);
        foreach (var behind in _added)
        {
            insertion.Write(behind.Key, behind.Value, isLast: behind.Key == last);
        }

        if (last < list.Items.Count - 1 && !list.HasTrailingComma && !_added.ContainsKey(last) && list.CommaAfter(last) is { } dangling)
        {
            changes.Delete(dangling.SpanStart, dangling.Span.End);
        }

        var removal = new ListRemoval(list, _layout, text, changes);
        foreach (var (first, end) in Runs())
        {
            removal.Write(first, end);
        }
    }

    private void Fill(TextChanges changes)
    {
        var content = string.Join(", ", _added.SelectMany(static a => a.Value));
        var inside = TextSpan.FromBounds(list.Open.Span.End, list.Close.SpanStart);
        var gap = list.Open.IsKind(SyntaxKind.OpenBraceToken) ? " " : string.Empty;
        if (string.IsNullOrWhiteSpace(text.ToString(inside)))
        {
            changes.Replace(inside, gap + content + gap);
        }
        else
        {
            changes.Insert(inside.Start, gap + content);
        }
    }

    // Something removed behind which something is added: the one is written over the other.
    private void Exchange(TextChanges changes)
    {
        foreach (var item in _added.Keys.Where(_removed.Contains).ToList())
        {
            changes.Replace(list.Items[item].Span, _added[item][0]);
            _removed.Remove(item);
            _added[item].RemoveAt(0);
            if (_added[item].Count == 0)
            {
                _added.Remove(item);
            }
        }
    }

    // neighbours go together
    private IEnumerable<(int First, int Last)> Runs()
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var first = i;
            while (i < list.Items.Count && _removed.Contains(i))
            {
                i++;
            }

            if (i > first)
            {
                yield return (first, i - 1);
            }
        }
    }
}
