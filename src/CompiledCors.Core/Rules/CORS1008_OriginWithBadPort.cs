using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "port state": 1 to 65535 without leading zeros. Fetch, "port blocking": a few of them load nothing, which is worth a word, no more.
internal static class CORS1008_OriginWithBadPort
{
    public static readonly PolicyRule Rule = new(
        "CORS1008",
        "Origin with a port that no page has",
        "'{0}' has a port that no page can have: {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins
            .WithFault(FaultKind.PortMissing, FaultKind.PortZero, FaultKind.PortTooLarge, FaultKind.PortLeadingZero, FaultKind.PortNotNumber, FaultKind.PortBlocked)
            .Select(static x => Rule.At(x.Fault.IsBearable ? Gravity.Warns : Gravity.Refuses, x.Element, x.Fault, Say(x.Element, x.Fault)));

    private static string Say(ScannedOriginElement origin, Fault fault) => fault.Kind switch
    {
        FaultKind.PortMissing when fault.Mends.Count == 0 => "the colon is followed by nothing; write 1 to 65535, '*' for any port, or nothing",
        FaultKind.PortMissing => "the colon is followed by nothing; write '" + origin.Repaired + "'",
        FaultKind.PortZero => "0 is none; write 1 to 65535, '*' for any port, or nothing",
        FaultKind.PortTooLarge => "the largest is 65535; write 1 to 65535, '*' for any port, or nothing",
        FaultKind.PortLeadingZero => "browsers write no leading zeros; write '" + origin.Repaired + "'",
        FaultKind.PortBlocked => "browsers block it, so no page loads from there; write the port that the page is served from",
        _ => "it is not a number; write 1 to 65535, '*' for any port, or nothing",
    };
}
