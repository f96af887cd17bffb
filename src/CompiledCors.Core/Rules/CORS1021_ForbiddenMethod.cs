using CompiledCors.Core.Methods;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "forbidden method": CONNECT, TRACE, TRACK, in whatever case.
internal static class CORS1021_ForbiddenMethod
{
    public static readonly PolicyRule Rule = new(
        "CORS1021",
        "Method that browsers forbid",
        "'{0}' is a method that browsers never let a page use; remove it",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from method in draft.Methods
        from token in method.Tokens
        where MethodName.IsForbidden(token.Name)
        select Rule.At(token, [], Remedies.Remove(method));
}
