using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>
/// A text without its marks, and the marks: <c>[|..|]</c> (the default id), <c>{|ID:..|}</c>, <c>{|ID1,ID2:..|}</c> and <c>{|#0:..|}</c>.
/// </summary>
public sealed record MarkedText(string Text, ImmutableArray<MarkedSpan> Marks)
{
    /// <exception cref="ArgumentException">A mark is not closed, or <c>[|</c> stands where no default id is known.</exception>
    public static MarkedText Parse(string source, string? defaultId = null)
    {
        var text = new StringBuilder(source.Length);
        var open = new Stack<(string Ids, int Start, char Close)>();
        var marks = ImmutableArray.CreateBuilder<MarkedSpan>();
        for (var i = 0; i < source.Length; i++)
        {
            var next = i + 1 < source.Length ? source[i + 1] : '\0';
            if (source[i] == '[' && next == '|')
            {
                open.Push((defaultId ?? throw NoDefaultId(), text.Length, ']'));
                i++;
            }
            else if (source[i] == '{' && next == '|' && IdsAt(source, i + 2) is { Length: > 0 } ids)
            {
                open.Push((ids, text.Length, '}'));
                i += ids.Length + 2;
            }
            else if (source[i] == '|' && open.Count > 0 && open.Peek().Close == next)
            {
                var (names, start, _) = open.Pop();
                marks.AddRange(names.Split(',').Select(id => new MarkedSpan(id, TextSpan.FromBounds(start, text.Length))));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        return open.Count == 0
            ? new MarkedText(text.ToString(), [.. marks.OrderBy(static m => m.Span).ThenBy(static m => m.Id, StringComparer.Ordinal)])
            : throw new ArgumentException($"The mark that opens before '{Excerpt(text, open.Peek().Start)}' is not closed.", nameof(source));
    }

    // "{|" opens a mark only before ids and a colon: JSON and interpolated text may hold it by chance
    private static string IdsAt(string source, int start)
    {
        for (var end = start; end < source.Length; end++)
        {
            if (source[end] == ':')
            {
                var ids = source[start..end];
                return ids.Split(',').All(IsId) ? ids : "";
            }

            if (!char.IsAsciiLetterOrDigit(source[end]) && source[end] is not (',' or '#'))
            {
                break;
            }
        }

        return "";
    }

    private static bool IsId(string id)
    {
        var digits = id.Length - id.TrimEnd("0123456789".ToCharArray()).Length;
        var name = id[..^digits];
        return digits > 0 && (name == "#" || (name.Length > 0 && name.All(char.IsAsciiLetter)));
    }

    private static string Excerpt(StringBuilder text, int start) => text.ToString(start, Math.Min(20, text.Length - start));

    private static ArgumentException NoDefaultId() =>
        new("'[|' needs exactly one known id: write '{|ID:..|}', or set DefaultDiagnosticId.");
}
