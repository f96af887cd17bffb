using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "origin": file URLs give an opaque origin, which serializes to null.
internal static class CORS1011_FileOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS1011",
        "A file: origin is allowed",
        "'{0}' is never sent: pages from files have the origin 'null', which any site can send too; serve the page over http and remove this",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.File).Select(static x => x.Element.IsSeveral()
            ? Rule.AtPart(x.Element, x.Fault)
            : Rule.At(x.Element, [], Remedies.Remove(x.Element)));
}
