using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Arguments that an attribute loses or gets.</summary>
internal sealed class ArgumentListWriting(SlotMap map, SourceText text)
{
    private readonly List<AttributeArgumentSyntax> _removed = [];
    private readonly List<(SlotField Field, string Text)> _added = [];

    public void Remove(AttributeArgumentSyntax argument) => _removed.Add(argument);

    public void Add(SlotField field, IReadOnlyList<string> values) => _added.Add((field, field + " = " + NewList(values)));

    /// <summary>A list as the others of the attribute are written; a collection expression where nothing speaks against it.</summary>
    public string NewList(IReadOnlyList<string> values)
    {
        var elements = string.Join(", ", values.Distinct(StringComparer.Ordinal).Select(LiteralText.Of));
        return UsesCollectionExpressions() ? "[" + elements + "]" : "new[] { " + elements + " }";
    }

    public void WriteTo(TextChanges changes)
    {
        if (_removed.Count + _added.Count == 0)
        {
            return;
        }

        if (map.Attribute.ArgumentList is not { Arguments.Count: > 0 } arguments)
        {
            var end = map.Attribute.Name.Span.End;
            changes.Replace(TextSpan.FromBounds(end, map.Attribute.Span.End), "(" + string.Join(", ", _added.Select(static a => a.Text)) + ")");
        }
        else if (_added.Count == 0 && _removed.Count == arguments.Arguments.Count)
        {
            changes.Delete(arguments.SpanStart, arguments.Span.End);
        }
        else
        {
            WriteTo(changes, arguments);
        }
    }

    private void WriteTo(TextChanges changes, AttributeArgumentListSyntax arguments)
    {
        var items = new ListWriting(WrittenList.Of(arguments), text);
        foreach (var argument in _removed)
        {
            items.Remove(arguments.Arguments.IndexOf(argument));
        }

        foreach (var (field, added) in _added)
        {
            var related = field == SlotField.DevelopmentOrigins && map.ArgumentOf(SlotField.Origins) is { } origins ? arguments.Arguments.IndexOf(origins) : -1;
            items.AddAfter(related < 0 ? arguments.Arguments.Count - 1 : related, added);
        }

        items.WriteTo(changes);
    }

    private bool UsesCollectionExpressions()
    {
        var lists = Policy.Lists.Select(map.ListOf).ToList();
        return map.Attribute.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 }
            && (lists.Any(static l => l is CollectionExpressionSyntax) || !lists.Any(static l => l is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax));
    }
}
