using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// A star is '*' alone, '*.' before a domain, one star inside the left-most label, or ':*'. Elsewhere it would admit what nobody meant.
internal static class CORS1012_MisplacedStar
{
    public static readonly PolicyRule Rule = new(
        "CORS1012",
        "A star where it cannot stand",
        "'{0}' has a star where it cannot stand: {1}",
        Gravity.Refuses,
        Judge);

    private static readonly FaultKind[] s_kinds =
    [
        FaultKind.StarAlone, FaultKind.StarWithoutDot, FaultKind.StarNotLeftmost, FaultKind.StarRepeated, FaultKind.StarBesideAddress, FaultKind.StarInScheme,
        FaultKind.StarInPort,
    ];

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(s_kinds).Select(static x => Rule.At(x.Element, x.Fault, Say(x.Element, x.Fault)));

    private static string Say(ScannedOriginElement origin, Fault fault) => fault.Kind switch
    {
        FaultKind.StarAlone => "it needs a domain to its right; write 'https://*.example.com', or '*' alone for any origin",
        FaultKind.StarWithoutDot when fault.Mends.Count == 0 => "without a dot anybody can register a name that ends so; write '*.' and your own domain",
        FaultKind.StarWithoutDot => "without a dot anybody can register a name that ends so; write '" + origin.Repaired + "'",
        FaultKind.StarNotLeftmost => "it is allowed in the left-most name only; write the names to its left",
        FaultKind.StarRepeated => "one star is enough, as '*.' stands for any number of names; write one, at the left",
        FaultKind.StarBesideAddress => "an address has no subdomains; write each address",
        FaultKind.StarInScheme => "a scheme is written in full; write an element for each scheme",
        _ => "a port is a number or '*' alone; write ':*' for any port",
    };
}
