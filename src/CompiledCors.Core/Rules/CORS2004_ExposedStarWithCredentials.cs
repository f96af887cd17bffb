using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS protocol and credentials": Access-Control-Expose-Headers: * is a wildcard without credentials only.
internal static class CORS2004_ExposedStarWithCredentials
{
    public static readonly PolicyRule Rule = new(
        "CORS2004",
        "All response headers exposed with credentials",
        "'*' is taken literally when credentials are allowed, so it exposes nothing: name the headers",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Draft.AllowCredentials ? draft.ExposedHeaders.Where(static h => h.IsAny).Select(static h => Rule.At(h, [])) : [];
}
