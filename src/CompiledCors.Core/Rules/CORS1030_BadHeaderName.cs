using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// RFC 9110, 5.1: a field name is a token. One element that is none makes browsers drop the whole list.
internal static class CORS1030_BadHeaderName
{
    public static readonly PolicyRule Rule = new(
        "CORS1030",
        "Header name that is none",
        "'{0}' {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Headers.Concat(draft.ExposedHeaders)
            .WithFault(FaultKind.Several, FaultKind.StraySeparator, FaultKind.BlankAround, FaultKind.BlankInside, FaultKind.TooLong, FaultKind.NotToken, FaultKind.TrailingColon)
            .Select(static x => Rule.At(x.Element, x.Fault, NameFaults.Say(x.Element, x.Fault, "header name")));
}
