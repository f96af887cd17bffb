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
        draft.Methods.Where(static m => m.Name is not null && MethodName.IsForbidden(m.Name)).Select(static m => Rule.At(m, [], Remedies.Remove(m)));
}
