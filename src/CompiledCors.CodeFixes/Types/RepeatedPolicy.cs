using CompiledCors.CodeFixes.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Types;

/// <summary>A further attribute that repeats the first one.</summary>
internal static class RepeatedPolicy
{
    public static IEnumerable<TextChange> Removal(WrittenType type)
    {
        var diagnostic = type.Diagnostic;
        return diagnostic.AdditionalLocations.Count > 0
            && type.At<AttributeSyntax>(diagnostic.Location) is { ContainsDirectives: false, Parent: AttributeListSyntax list } further
            && type.At<AttributeSyntax>(diagnostic.AdditionalLocations[0]) is { } first
            && first != further && SyntaxFactory.AreEquivalent(first, further)
                ? Removal(further, list)
                : [];
    }

    private static IEnumerable<TextChange> Removal(AttributeSyntax further, AttributeListSyntax list)
    {
        var text = list.SyntaxTree.GetText();
        if (list.Attributes.Count > 1)
        {
            var changes = new TextChanges();
            var items = new ListWriting(WrittenList.Of(list), text);
            items.Remove(list.Attributes.IndexOf(further));
            items.WriteTo(changes);
            return changes.Together;
        }

        var line = text.Lines.GetLineFromPosition(list.SpanStart).Start;
        var hasLines = list.CloseBracketToken.EndsLine() && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line, list.SpanStart)));
        var span = hasLines ? TextSpan.FromBounds(line, list.CloseBracketToken.FullSpan.End) : TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart);
        return [new TextChange(span, string.Empty)];
    }
}
