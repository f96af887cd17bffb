using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

internal static class ScannedElements
{
    /// <summary>All elements with their faults of the given kinds.</summary>
    public static IEnumerable<(T Element, Fault Fault)> WithFault<T>(this IEnumerable<T> elements, params FaultKind[] kinds)
        where T : IScannedElement =>
        from element in elements from fault in element.Faults where kinds.Contains(fault.Kind) select (element, fault);

    /// <summary>Whether several values were written as this one.</summary>
    public static bool IsSeveral(this IScannedElement element) => element.Faults.Any(static f => f.Kind == FaultKind.Several);

    public static string Repair(IScannedElement element) => Display.Of(string.Join("', '", TextEdit.Apply(
        element.Value,
        element.Faults.Where(static f => f.Mends.Count > 0).SelectMany(static f => f.Mends[0].Edits))));
}
