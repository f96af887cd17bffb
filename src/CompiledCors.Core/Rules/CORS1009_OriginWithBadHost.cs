using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// URL Standard, "host parsing" and "host serializing": names are ASCII labels, addresses have one canonical text.
internal static class CORS1009_OriginWithBadHost
{
    public static readonly PolicyRule Rule = new(
        "CORS1009",
        "Origin with a host that no browser sends",
        "'{0}' has a host that no browser sends: {1}",
        Gravity.Refuses,
        Judge);

    private static readonly FaultKind[] s_kinds =
    [
        FaultKind.HostMissing, FaultKind.HostCharacter, FaultKind.HostEmptyLabel, FaultKind.HostLabelTooLong, FaultKind.HostTooLong, FaultKind.HostHyphen,
        FaultKind.HostPunycode, FaultKind.HostIPv4, FaultKind.HostIPv4NotCanonical, FaultKind.HostIPv6, FaultKind.HostIPv6NotCanonical, FaultKind.HostIPv6Zone,
        FaultKind.HostIPv6MappedIPv4, FaultKind.HostIPv6WithoutBrackets,
    ];

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.AllOrigins.WithFault(s_kinds).Select(static x => Rule.At(x.Element, x.Fault, Say(x.Element, x.Fault)));

    private static string Say(ScannedOriginElement origin, Fault fault) => fault.Kind switch
    {
        FaultKind.HostMissing => "there is none; write one after '://'",
        FaultKind.HostCharacter => "'" + Display.Of(origin.Value.Substring(fault.Start, fault.Length)) + "' cannot stand there; write letters, digits, '-', '_' and dots",
        FaultKind.HostEmptyLabel => "a dot has nothing before it; write one dot between two names",
        FaultKind.HostLabelTooLong => "a name between two dots has 63 characters at most",
        FaultKind.HostTooLong => "a host has 253 characters at most",
        FaultKind.HostHyphen => "a name between two dots does not start or end with '-'",
        FaultKind.HostPunycode => "what starts with 'xn--' must be valid Punycode, whole and without a star",
        FaultKind.HostIPv4 => "a last name that starts with a digit makes it an IPv4 address, and it is none; write four numbers from 0 to 255",
        FaultKind.HostIPv6 => "it is not an IPv6 address; write it in brackets, as in 'http://[::1]:8080'",
        FaultKind.HostIPv6Zone => "origins have no zone; write the address without it",
        FaultKind.HostIPv6MappedIPv4 => "it is an IPv4 address in IPv6 clothes; write the IPv4 address",
        _ => "browsers write this address in one way only; write '" + origin.Repaired + "'",
    };
}
