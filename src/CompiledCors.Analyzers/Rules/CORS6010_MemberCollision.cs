using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// The names of the compiled half are public words that every policy has.
internal static class CORS6010_MemberCollision
{
    public static readonly DeclarationRule Rule = new(
        "CORS6010",
        "Member that collides with the compiled half",
        "'{0}' is a member that the compiled half of '{1}' brings along: give yours another name",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        shape.Collisions.Select((name, i) => Rule.At(Slot.OfElement(SlotField.Members, i), name, shape.Name));
}
