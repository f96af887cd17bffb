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
        from header in draft.Headers
        from token in header.Tokens
        where RequestHeaders.IsForbidden(token.Name) && !RequestHeaders.IsOfOtherDirection(token.Name)
        select Rule.At(token, [], Remedies.Remove(header));
}
