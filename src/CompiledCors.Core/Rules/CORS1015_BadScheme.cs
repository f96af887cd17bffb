using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// RFC 3986, 3.1 for what a scheme is; a slip of the pen and WebSocket schemes are valid text that no Origin header ever carries.
internal static class CORS1015_BadScheme
{
    public static readonly PolicyRule Rule = new(
        "CORS1015",
        "Origin with a scheme that no browser sends, or too long to be one",
        "'{0}' {1}",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins
            .WithFault(FaultKind.SchemeSlashes, FaultKind.SchemeCharacter, FaultKind.SchemeTooLong, FaultKind.SchemeRepeated, FaultKind.TooLong, FaultKind.SchemeUnlikely, FaultKind.SchemeOfWebSocket)
            .Select(static x => Rule.At(x.Fault.IsBearable ? Gravity.Warns : Gravity.Refuses, x.Element, x.Fault, Say(x.Element, x.Fault)));

    private static string Say(ScannedOriginElement origin, Fault fault) => fault.Kind switch
    {
        FaultKind.SchemeSlashes => "does not have '://' behind its scheme; write '" + origin.Repaired + "'",
        FaultKind.SchemeCharacter => "has '" + Display.Of(origin.Value.Substring(fault.Start, fault.Length)) + "' in its scheme; a scheme is a letter, then letters, digits, '+', '-' and '.'",
        FaultKind.SchemeTooLong => "has a scheme of more than 64 characters, and no browser has one; write the scheme of the page",
        FaultKind.SchemeRepeated => "starts twice; write '" + origin.Repaired + "'",
        FaultKind.SchemeUnlikely => "has a scheme that no browser knows; write '" + origin.Repaired + "'",
        FaultKind.SchemeOfWebSocket => "is an address to connect to, not an origin: the page that connects has the scheme http or https; write '" + origin.Repaired + "'",
        _ => "is longer than an origin can be, which is 326 characters; write one origin",
    };
}
