using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Slot to place: the exact characters where the value is one literal, else the expression that gives it.</summary>
internal sealed class SlotLocator(SlotMap map)
{
    public Location Locate(Slot slot)
    {
        if (map.ElementOf(slot) is { } element)
        {
            return slot.IsWholeElement || LiteralMap.Of(element) is not { } literal
                ? element.GetLocation()
                : Location.Create(element.SyntaxTree, literal.SpanOf(slot.Start, slot.Length));
        }

        return map.ArgumentOf(slot.Field) is { } argument ? LocateArgument(slot, argument) : map.Attribute.Name.GetLocation();
    }

    // a flag is told by its name, a value by its expression
    private static Location LocateArgument(Slot slot, AttributeArgumentSyntax argument) =>
        slot.Field == SlotField.AllowCredentials ? argument.GetLocation() : argument.Expression.GetLocation();
}
