using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS protocol and credentials": '*' is a wildcard as an element of its own.
internal static class CORS1034_PatternInHeaderList
{
    public static readonly PolicyRule Rule = new(
        "CORS1034",
        "Pattern in a list of methods or headers",
        "'{0}' is taken literally: a star is a wildcard as the whole element only; write each name, or '*'",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllNames.SelectMany(static n => n.Tokens).Where(static t => HeaderName.LooksLikePattern(t.Name)).Select(static t => Rule.At(t, []));
}
