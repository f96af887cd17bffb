using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "HTTP extensions": the protocol's own headers are neither set nor read by pages; a request's header is no response's.
internal static class CORS1032_HeaderOfOtherDirection
{
    public static readonly PolicyRule Rule = new(
        "CORS1032",
        "Header of the other direction",
        "'{0}' is {1}; remove it",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        Find(draft.Headers, RequestHeaders.IsOfOtherDirection, "not a header that a page sets on a request")
            .Concat(Find(draft.ExposedHeaders, ResponseHeaders.IsOfOtherDirection, "not a header that a page reads from a response"));

    private static IEnumerable<Finding> Find(IEnumerable<ScannedNameElement> headers, Func<string, bool> isOfOtherDirection, string what) =>
        from header in headers
        from token in header.Tokens
        where isOfOtherDirection(token.Name)
        select Rule.At(token, [what], Remedies.Remove(header));
}
