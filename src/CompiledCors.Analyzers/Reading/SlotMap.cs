using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Reading;

/// <summary>Where the slots of a draft are written in an attribute. Syntax only, so that a code fix can make one too.</summary>
internal sealed class SlotMap
{
    private static readonly Dictionary<string, SlotField> s_fields = new(StringComparer.Ordinal)
    {
        ["Origins"] = SlotField.Origins,
        ["DevelopmentOrigins"] = SlotField.DevelopmentOrigins,
        ["Methods"] = SlotField.Methods,
        ["Headers"] = SlotField.Headers,
        ["ExposedHeaders"] = SlotField.ExposedHeaders,
        ["AllowCredentials"] = SlotField.AllowCredentials,
        ["PreflightMaxAge"] = SlotField.PreflightMaxAge,
    };

    private readonly Dictionary<SlotField, AttributeArgumentSyntax> _arguments = [];

    private SlotMap(AttributeSyntax attribute)
    {
        Attribute = attribute;
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is { } name && s_fields.TryGetValue(name.Name.Identifier.ValueText, out var field))
            {
                _arguments[field] = argument;
            }
        }
    }

    public AttributeSyntax Attribute { get; }

    public static SlotMap Of(AttributeSyntax attribute) => new(attribute);

    public AttributeArgumentSyntax? ArgumentOf(SlotField field) => _arguments.TryGetValue(field, out var argument) ? argument : null;

    /// <summary>The expressions of a list, in order; empty where they are not written out one by one.</summary>
    public IReadOnlyList<ExpressionSyntax> ElementsOf(SlotField field) => ListOf(field) is { } list ? ElementsOf(list) : [];

    /// <summary>The expression that gives a field its value, without what changes nothing about it.</summary>
    public ExpressionSyntax? ListOf(SlotField field) => ArgumentOf(field) is { } argument ? Peel(argument.Expression) : null;

    public ExpressionSyntax? ElementOf(Slot slot) =>
        ElementsOf(slot.Field) is var elements && slot.Element >= 0 && slot.Element < elements.Count ? elements[slot.Element] : null;

    private static IReadOnlyList<ExpressionSyntax> ElementsOf(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax collection when collection.Elements.All(static e => e is ExpressionElementSyntax) =>
            [.. collection.Elements.Select(static e => ((ExpressionElementSyntax)e).Expression)],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax implicitly => [.. implicitly.Initializer.Expressions],
        _ => [],
    };

    private static ExpressionSyntax Peel(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Peel(inner.Expression),
        CastExpressionSyntax inner => Peel(inner.Expression),
        PostfixUnaryExpressionSyntax inner when inner.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Peel(inner.Operand),
        _ => expression,
    };
}
