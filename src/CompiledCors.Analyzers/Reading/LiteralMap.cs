using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.Analyzers.Reading;

/// <summary>
/// Where each character of a string literal's value stands in the source: regular, verbatim and raw literals, escapes included.
/// </summary>
internal sealed class LiteralMap
{
    // one entry per character of the value, and one for the end of the content
    private readonly int[] _positions;

    private LiteralMap(int[] positions, string opening, string closing) => (_positions, Opening, Closing) = (positions, opening, closing);

    /// <summary>What stands before and after the content; a second literal of the same style has the same.</summary>
    public string Opening { get; }

    public string Closing { get; }

    /// <summary>The map of an expression that is one string literal; else null.</summary>
    public static LiteralMap? Of(ExpressionSyntax expression)
    {
        if (expression is not LiteralExpressionSyntax literal || !literal.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        var token = literal.Token;
        var map = token.Kind() switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken => Raw(token),
            SyntaxKind.MultiLineRawStringLiteralToken => RawLines(token),
            _ => token.Text.StartsWith("@", StringComparison.Ordinal) ? Verbatim(token) : Regular(token),
        };
        return map is not null && map._positions.Length == token.ValueText.Length + 1 ? map : null;
    }

    public TextSpan SpanOf(int start, int length) => start >= 0 && length >= 0 && start + length < _positions.Length
        ? TextSpan.FromBounds(_positions[start], length == 0 ? _positions[start] : _positions[start + length])
        : TextSpan.FromBounds(_positions[0], _positions[_positions.Length - 1]);

    private static LiteralMap Regular(SyntaxToken token)
    {
        var text = token.Text;
        var positions = new List<int>(text.Length);
        var end = text.Length - 1;
        for (var i = 1; i < end;)
        {
            var (length, characters) = text[i] == '\\' ? Escape(text, i) : (1, 1);
            for (var j = 0; j < characters; j++)
            {
                positions.Add(token.SpanStart + i);
            }

            i += length;
        }

        positions.Add(token.SpanStart + end);
        return new LiteralMap([.. positions], "\"", "\"");
    }

    // How long an escape is in the source, and in the value.
    private static (int Length, int Characters) Escape(string text, int start)
    {
        switch (start + 1 < text.Length ? text[start + 1] : ' ')
        {
            case 'u':
                return (6, 1);
            case 'U':
                return (10, text.Length >= start + 10 && int.TryParse(text.Substring(start + 2, 8), System.Globalization.NumberStyles.HexNumber, null, out var code) && code > 0xFFFF ? 2 : 1);
            case 'x':
                var digits = 0;
                while (digits < 4 && start + 2 + digits < text.Length && Uri.IsHexDigit(text[start + 2 + digits]))
                {
                    digits++;
                }

                return (2 + digits, 1);
            default:
                return (2, 1);
        }
    }

    private static LiteralMap Verbatim(SyntaxToken token)
    {
        var text = token.Text;
        var positions = new List<int>(text.Length);
        var end = text.Length - 1;
        for (var i = 2; i < end; i += text[i] == '"' ? 2 : 1)
        {
            positions.Add(token.SpanStart + i);
        }

        positions.Add(token.SpanStart + end);
        return new LiteralMap([.. positions], "@\"", "\"");
    }

    private static LiteralMap Raw(SyntaxToken token)
    {
        var quotes = token.Text.Length - token.Text.TrimStart('"').Length;
        var positions = Enumerable.Range(token.SpanStart + quotes, Math.Max(0, token.Text.Length - (2 * quotes)) + 1).ToArray();
        var delimiter = new string('"', quotes);
        return new LiteralMap(positions, delimiter, delimiter);
    }

    // The closing line's indentation is no part of the value, nor are the line ends next to the delimiters.
    private static LiteralMap? RawLines(SyntaxToken token)
    {
        var text = token.Text;
        var quotes = text.Length - text.TrimStart('"').Length;
        var lastLineStart = text.LastIndexOf('\n') + 1;
        var indentation = text.Length - quotes - lastLineStart;
        var first = text.IndexOf('\n') + 1;
        if (first >= lastLineStart)
        {
            return null;
        }

        var positions = new List<int>(text.Length);
        var contentEnd = lastLineStart - (lastLineStart > 1 && text[lastLineStart - 2] == '\r' ? 2 : 1);
        for (var line = first; line <= contentEnd;)
        {
            var next = text.IndexOf('\n', line) + 1;
            var content = Math.Min(line + indentation, next);
            for (var i = content; i < Math.Min(next, contentEnd); i++)
            {
                positions.Add(token.SpanStart + i);
            }

            line = next;
        }

        positions.Add(token.SpanStart + contentEnd);
        var delimiter = new string('"', quotes);
        return new LiteralMap([.. positions], delimiter, delimiter);
    }
}
