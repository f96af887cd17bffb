using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>
/// Edits inside one text. Where it is one literal only the characters that change are changed, in the literal's own style; where it is
/// put together of constants, or where the style cannot say it, the expression is replaced by what it comes to.
/// </summary>
internal sealed class LiteralWriting(ExpressionSyntax expression, string value, IReadOnlyList<TextEdit> edits)
{
    private readonly IReadOnlyList<string> _parts = TextEdit.Apply(value, edits);

    /// <param name="changes">Where the changes go.</param>
    /// <param name="separator">What stands between two elements, where the text becomes several.</param>
    public void WriteTo(TextChanges changes, string separator)
    {
        if (LiteralMap.Of(expression) is { } literal && Within(literal, separator) is var within && Says(within))
        {
            foreach (var change in within)
            {
                changes.Replace(change.Span, change.NewText!);
            }
        }
        else
        {
            changes.Replace(expression.Span, string.Join(separator, _parts.Select(LiteralText.Of)));
        }
    }

    private static string Content(LiteralMap literal, string text) => literal.Opening switch
    {
        "\"" => LiteralText.Content(text),
        "@\"" => text.Replace("\"", "\"\""),
        _ => text,
    };

    private List<TextChange> Within(LiteralMap literal, string separator)
    {
        var changes = new List<TextChange>();
        var end = 0;
        foreach (var edit in edits.OrderBy(static e => e.Start).ThenBy(static e => e.Length).Where(e => e.End <= value.Length))
        {
            if (edit.Start >= end)
            {
                changes.Add(new TextChange(
                    literal.SpanOf(edit.Start, edit.Length),
                    edit.Text is null ? literal.Closing + separator + literal.Opening : Content(literal, edit.Text)));
                end = edit.End;
            }
        }

        return changes;
    }

    // What is written is read back: a digit may now stand behind an escape that takes it in, a quote in a raw literal that ends it.
    private bool Says(IEnumerable<TextChange> changes)
    {
        var start = expression.SpanStart;
        var written = SourceText.From(expression.ToString())
            .WithChanges(changes.Select(c => new TextChange(new TextSpan(c.Span.Start - start, c.Span.Length), c.NewText!)))
            .ToString();
        return edits.All(static e => e.Text is null || e.Text.All(LiteralText.IsVisible))
            && SyntaxFactory.ParseExpression("[" + written + "]") is CollectionExpressionSyntax { ContainsDiagnostics: false } list
            && list.Elements.Select(static e => ((e as ExpressionElementSyntax)?.Expression as LiteralExpressionSyntax)?.Token.ValueText).SequenceEqual(_parts);
    }
}
