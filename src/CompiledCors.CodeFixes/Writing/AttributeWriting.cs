using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>
/// The remedies for one attribute, and what they make of its text. A remedy is written whole or not at all: one that clashes with an
/// earlier one is left for the next round, when its finding is made anew.
/// </summary>
internal sealed class AttributeWriting
{
    private readonly SlotMap _map;
    private readonly SemanticModel _model;
    private readonly SourceText _text;
    private readonly CancellationToken _cancellation;
    private readonly List<Edit> _edits = [];

    public AttributeWriting(AttributeSyntax attribute, SemanticModel model, SourceText text, CancellationToken cancellation)
    {
        _map = SlotMap.Of(attribute);
        _model = model;
        _text = text;
        _cancellation = cancellation;
    }

    public void Accept(Remedy remedy)
    {
        if (remedy.Edits.All(HasPlace) && !remedy.Edits.Any(edit => _edits.Any(earlier => EditClash.Between(earlier, edit))))
        {
            _edits.AddRange(remedy.Edits);
        }
    }

    public void WriteTo(TextChanges changes)
    {
        var arguments = new ArgumentListWriting(_map, _text);
        foreach (var edits in _edits.Distinct().GroupBy(static e => e.Slot.Field))
        {
            WriteField(edits.Key, [.. edits], arguments, changes);
        }

        arguments.WriteTo(changes);
    }

    private void WriteField(SlotField field, IReadOnlyList<Edit> edits, ArgumentListWriting arguments, TextChanges changes)
    {
        if (_map.ArgumentOf(field) is not { } argument)
        {
            arguments.Add(field, [.. edits.Select(static e => e.Text)]);
        }
        else if (edits[0].Kind == EditKind.RemoveField)
        {
            arguments.Remove(argument);
        }
        else if (edits[0].Kind == EditKind.SetNumber)
        {
            changes.Replace(argument.Expression.Span, edits[0].Text);
        }
        else if (WrittenList.Of(_map.ListOf(field)) is not { } list)
        {
            changes.Replace(argument.Expression.Span, arguments.NewList([.. edits.Select(static e => e.Text)]));
        }
        else if (!new ElementListWriting(list, _text, ValueOf).Write(edits, changes))
        {
            arguments.Remove(argument);
        }
    }

    // Behind #if an attribute is several attributes, and which of them is meant is not for us to say.
    private bool HasPlace(Edit edit) => edit.Kind switch
    {
        EditKind.ReplaceText or EditKind.SplitText => _map.ElementOf(edit.Slot) is { } element && ValueOf(element) is not null,
        _ when _map.Attribute.ContainsDirectives => false,
        EditKind.RemoveElement => _map.ElementOf(edit.Slot) is not null,
        EditKind.AddElement => _map.ListOf(edit.Slot.Field) is not { } list || WrittenList.Of(list) is not null || HasNoElements(list),
        _ => _map.ArgumentOf(edit.Slot.Field) is not null,
    };

    // null, default, new string[0]
    private bool HasNoElements(ExpressionSyntax list) =>
        list is ArrayCreationExpressionSyntax || list.IsKind(SyntaxKind.DefaultLiteralExpression) || _model.GetConstantValue(list, _cancellation) is { HasValue: true, Value: null };

    private string? ValueOf(ExpressionSyntax element) => _model.GetConstantValue(element, _cancellation).Value as string;
}
