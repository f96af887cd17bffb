using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Fetch, "Origin header": a serialized origin is scheme, "://", host and port. Without the scheme nothing ever matches.
internal static class CORS1001_OriginWithoutScheme
{
    public static readonly PolicyRule Rule = new(
        "CORS1001",
        "Origin without a scheme",
        "'{0}' has no scheme, but the origin that a browser sends always starts with one: write '{1}', or '{2}'",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(FaultKind.SchemeMissing).Select(static x => Rule.At(x.Element, x.Fault, Mended(x.Element, x.Fault, 0), Mended(x.Element, x.Fault, 1)));

    private static string Mended(ScannedOriginElement origin, Fault fault, int way) =>
        Display.Of(string.Concat(TextEdit.Apply(origin.Value, fault.Mends[way].Edits)));
}
