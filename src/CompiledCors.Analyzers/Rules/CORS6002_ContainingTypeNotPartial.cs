using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// To add a part to a nested class the generator has to open every type around it.
internal static class CORS6002_ContainingTypeNotPartial
{
    public static readonly DeclarationRule Rule = new(
        "CORS6002",
        "Policy class inside a type that is not partial",
        "'{0}' contains the policy '{1}' and is not partial: write 'partial {2} {0}', or move the policy out",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.ContainingTypes
            .Select((outer, i) => (outer, i))
            .Where(static x => !x.outer.IsPartial)
            .Select(x => Rule.At(Slot.OfElement(SlotField.ContainingTypes, x.i), x.outer.Name, shape.Name, x.outer.Keyword));
}
