using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS check": bytes are compared. A blank never matches, and neither does a list in one string.
internal static class CORS1006_SeveralOriginsOrBlanks
{
    public static readonly PolicyRule Rule = new(
        "CORS1006",
        "Blanks in an origin, or several origins in one string",
        "'{0}' {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins
            .WithFault(FaultKind.Several, FaultKind.StraySeparator, FaultKind.BlankAround, FaultKind.BlankInside)
            .Select(static x => Rule.At(x.Element, x.Fault, Say(x.Element, x.Fault)));

    private static string Say(ScannedOriginElement origin, Fault fault) => fault.Kind switch
    {
        FaultKind.Several => "is several origins in one string, which never matches: write '" + origin.Repaired + "' as elements of their own",
        FaultKind.StraySeparator => "has a separator that separates nothing, so it never matches: write '" + origin.Repaired + "'",
        FaultKind.BlankAround => "has blanks around it, so it never matches: write '" + origin.Repaired + "'",
        _ => "has a blank inside, so it never matches: write one origin, without blanks",
    };
}
