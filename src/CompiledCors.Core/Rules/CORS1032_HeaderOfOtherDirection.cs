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
        draft.Headers
            .Where(static h => h.Name is not null && RequestHeaders.IsOfOtherDirection(h.Name))
            .Select(static h => Rule.At(h, ["not a header that a page sets on a request"], Remedies.Remove(h)))
            .Concat(draft.ExposedHeaders
                .Where(static h => h.Name is not null && ResponseHeaders.IsOfOtherDirection(h.Name))
                .Select(static h => Rule.At(h, ["not a header that a page reads from a response"], Remedies.Remove(h))));
}
