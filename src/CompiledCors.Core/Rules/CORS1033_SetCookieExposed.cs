using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "forbidden response-header name".
internal static class CORS1033_SetCookieExposed
{
    public static readonly PolicyRule Rule = new(
        "CORS1033",
        "Set-Cookie is never exposed",
        "'{0}' is never readable by a page, exposed or not; remove it",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from header in draft.ExposedHeaders
        from token in header.Tokens
        where ResponseHeaders.IsNeverReadable(token.Name)
        select Rule.At(token, [], Remedies.Remove(header));
}
