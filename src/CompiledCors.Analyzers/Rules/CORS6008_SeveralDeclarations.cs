using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// Policies are never merged: which of two lists was meant is not for a machine to say.
internal static class CORS6008_SeveralDeclarations
{
    public static readonly DeclarationRule Rule = new(
        "CORS6008",
        "Several policies on one class",
        "'{0}' has more than one [CorsPolicy], and neither is preferred: put all into one, or write a class for each",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        Enumerable.Range(1, Math.Max(0, shape.DeclarationCount - 1)).Select(i => Rule.At(Slot.OfElement(SlotField.Policy, i), shape.Name));
}
