using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS-safelisted response-header name".
internal static class CORS3004_AlwaysReadableHeader
{
    public static readonly PolicyRule Rule = new(
        "CORS3004",
        "Exposed header that is always readable",
        "'{0}' can be read by every page that may read the response; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.ExposedHeaders
            .Where(static h => h.Name is not null && ResponseHeaders.IsAlwaysReadable(h.Name))
            .Select(static h => Rule.At(h, [], Remedies.Remove(h)));
}
