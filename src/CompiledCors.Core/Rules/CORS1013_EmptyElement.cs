using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// An empty string is no origin, no method and no header name. Where it came from, something was probably lost.
internal static class CORS1013_EmptyElement
{
    public static readonly PolicyRule Rule = new(
        "CORS1013",
        "Empty or null element",
        "{1} has an element that is empty, which matches nothing; remove it",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.All.WithFault(FaultKind.Empty).Select(static x => Rule.At(x.Element, [x.Element.Field.ToString()], Remedies.RemoveEmpty(x.Element)));
}
