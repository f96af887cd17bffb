using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "forbidden request-header".
internal static class CORS1031_ForbiddenRequestHeader
{
    public static readonly PolicyRule Rule = new(
        "CORS1031",
        "Request header that a page can never set",
        "'{0}' is a header that only the browser itself sets, so no preflight asks for it; remove it",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Headers
            .Where(static h => h.Name is not null && RequestHeaders.IsForbidden(h.Name) && !RequestHeaders.IsOfOtherDirection(h.Name))
            .Select(static h => Rule.At(h, [], Remedies.Remove(h)));
}
