using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Origins and methods are compared with their case, header names without.
internal static class CORS3001_Duplicate
{
    public static readonly PolicyRule Rule = new(
        "CORS3001",
        "Duplicate",
        "'{0}' is listed before; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        foreach (var list in draft.Lists)
        {
            var seen = new HashSet<string>(IsCaseless(list) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            foreach (var element in list.Where(static e => e.Value.Length > 0))
            {
                if (!seen.Add(element.Value))
                {
                    yield return Rule.At(element, [], Remedies.Remove(element));
                }
            }
        }
    }

    private static bool IsCaseless(IReadOnlyList<IScannedElement> list) => list.Count > 0 && list[0].Field is SlotField.Headers or SlotField.ExposedHeaders;
}
