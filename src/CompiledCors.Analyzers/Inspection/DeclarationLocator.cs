using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Inspection;

/// <summary>Where the type around a declaration is written: its name, the types around it, its members.</summary>
internal sealed class DeclarationLocator(INamedTypeSymbol type, IReadOnlyList<AttributeData> declarations, CancellationToken cancellation)
{
    public Location Locate(Slot slot) => slot.Field switch
    {
        SlotField.Policy => Place(declarations[Math.Min(slot.Element, declarations.Count - 1)].ApplicationSyntaxReference?.GetSyntax(cancellation)),
        SlotField.ContainingTypes => Place(NotPartialPart(Outer(slot.Element))),
        SlotField.Members => TypeShapeReader.CollisionsOf(type).ElementAt(slot.Element).Locations[0],
        _ => Place(NotPartialPart(type)),
    };

    private static Location Place(SyntaxNode? node) => node switch
    {
        TypeDeclarationSyntax part => part.Identifier.GetLocation(),
        null => Location.None,
        _ => node.GetLocation(),
    };

    // the part to change, where there are several
    private TypeDeclarationSyntax? NotPartialPart(INamedTypeSymbol of)
    {
        var parts = TypeShapeReader.PartsOf(of, cancellation);
        return parts.FirstOrDefault(static p => !p.Modifiers.Any(static m => m.ValueText == "partial")) ?? (parts.Count > 0 ? parts[0] : null);
    }

    private INamedTypeSymbol Outer(int index)
    {
        var outer = new List<INamedTypeSymbol>();
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            outer.Insert(0, container);
        }

        return outer[index];
    }
}
