using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// RFC 9110, 9.1: a method is a token. One element that is none makes browsers drop the whole header, and with it every preflight.
internal static class CORS1020_BadMethod
{
    public static readonly PolicyRule Rule = new(
        "CORS1020",
        "Method that is none",
        "'{0}' {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Methods
            .WithFault(FaultKind.Several, FaultKind.StraySeparator, FaultKind.BlankAround, FaultKind.BlankInside, FaultKind.TooLong, FaultKind.NotToken, FaultKind.TrailingColon)
            .Select(static x => Rule.At(x.Element, x.Fault, NameFaults.Say(x.Element, x.Fault, "method")));
}
