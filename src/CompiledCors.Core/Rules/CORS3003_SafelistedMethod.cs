using CompiledCors.Core.Methods;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS-safelisted method": GET, HEAD and POST pass every preflight. OPTIONS is the preflight's own method, not one that it asks for.
internal static class CORS3003_SafelistedMethod
{
    public static readonly PolicyRule Rule = new(
        "CORS3003",
        "Method that needs no mention",
        "'{0}' {1}; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from method in draft.Methods
        where method.Name is not null && (MethodName.IsSafelisted(method.Name) || method.Name == "OPTIONS")
        select Rule.At(
            method,
            [method.Name == "OPTIONS" ? "is needed only where a script itself sends OPTIONS; preflights need no permission" : "is always allowed by the protocol"],
            Remedies.Remove(method));
}
