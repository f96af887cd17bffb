using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// HTML, "opaque origin"; Fetch, "serializing a request origin". To allow null is to allow everyone, with cookies if the policy has them.
internal static class CORS1010_NullOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS1010",
        "The origin 'null' is allowed",
        "'{0}' is not the origin of anybody: a sandboxed frame on any site sends it, so allowing it allows every site; remove it",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.Null).Select(static x => x.Element.IsSeveral()
            ? Rule.AtPart(x.Element, x.Fault)
            : Rule.At(x.Element, [], Remedies.Remove(x.Element)));
}
