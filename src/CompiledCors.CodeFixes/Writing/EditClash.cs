using CompiledCors.Core.Policies;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Whether two edits want the same characters for different things. Two that want the same thing do not clash.</summary>
internal static class EditClash
{
    public static bool Between(Edit one, Edit other)
    {
        if (one == other || one.Slot.Field != other.Slot.Field)
        {
            return false;
        }

        return (one.Kind, other.Kind) switch
        {
            (EditKind.AddElement, EditKind.RemoveField) or (EditKind.RemoveField, EditKind.AddElement) => true,
            (EditKind.AddElement, _) or (_, EditKind.AddElement) => false,
            _ when one.Slot.IsWholeField || other.Slot.IsWholeField => true,
            _ when one.Slot.Element != other.Slot.Element => false,
            _ when one.Slot.IsWholeElement || other.Slot.IsWholeElement => true,
            _ => Overlap(one.Slot, other.Slot),
        };
    }

    // what starts at one place has no order
    private static bool Overlap(Slot one, Slot other) =>
        one.Start == other.Start || (one.Start < other.Start + other.Length && other.Start < one.Start + one.Length);
}
