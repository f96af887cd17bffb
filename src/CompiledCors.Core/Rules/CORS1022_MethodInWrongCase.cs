using CompiledCors.Core.Methods;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "methods": a browser upper-cases DELETE, GET, HEAD, OPTIONS, POST and PUT only, and compares with the list byte for byte.
internal static class CORS1022_MethodInWrongCase
{
    public static readonly PolicyRule Rule = new(
        "CORS1022",
        "Standard method in the wrong case",
        "'{0}' is not '{1}': methods are compared with their case; write '{1}'",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from method in draft.Methods
        from token in method.Tokens
        let standard = MethodName.StandardFor(token.Name)
        where standard is not null
        select Rule.At(token, [standard], Remedies.Rewrite(method, standard));
}
