using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS non-wildcard request-header name"; whatwg/fetch#1919: engines cover it today and mean to stop.
internal static class CORS2005_StarWithoutAuthorization
{
    public static readonly PolicyRule Rule = new(
        "CORS2005",
        "Any request header, but not Authorization",
        "'*' does not cover Authorization by the standard, though browsers still let it: add 'Authorization' if pages send it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Draft.Headers.IsOpaque || draft.Headers.Any(static h => h.Name is not null && RequestHeaders.IsAuthorization(h.Name))
            ? []
            : draft.Headers.Where(static h => h.IsAny).Take(1).Select(static h => Rule.At(h, [], s_add));

    private static readonly Remedy s_add = new("add", "Add 'Authorization'", new Edit(EditKind.AddElement, Slot.OfField(SlotField.Headers), "Authorization"));
}
