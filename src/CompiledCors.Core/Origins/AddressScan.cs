using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>Hosts that are addresses (URL Standard, "host parsing"): only the text that a browser serialises is accepted.</summary>
internal static class AddressScan
{
    /// <summary>Whether a host, in lower case and without brackets, is read as an address and not as a name.</summary>
    public static bool Concerns(string host, string? scheme) => host.IndexOf(':') >= 0
        || (scheme is null || SchemeName.HasDomains(scheme) ? LastLabelStartsWithDigit(host) : IPv4Text.IsCanonical(host));

    public static HostPattern? Of(string host, int start, List<Fault> faults)
    {
        if (host.IndexOf(':') >= 0)
        {
            var inner = IPv6Text.Canonical(host);
            faults.Add(inner is null || IPv6Text.IsIPv4Mapped(inner) || MayEndInPort(host)
                ? new Fault(FaultKind.HostIPv6, start, host.Length)
                : new Fault(FaultKind.HostIPv6WithoutBrackets, start, host.Length, new Mend("canonical", new TextEdit(start, host.Length, "[" + inner + "]"))));
            return null;
        }

        var canonical = IPv4Text.Canonical(host);
        if (canonical != host)
        {
            faults.Add(canonical is null
                ? new Fault(FaultKind.HostIPv4, start, host.Length)
                : new Fault(FaultKind.HostIPv4NotCanonical, start, host.Length, new Mend("canonical", new TextEdit(start, host.Length, canonical))));
            return null;
        }

        return new HostPattern(HostKind.IPv4, host);
    }

    public static HostPattern? Bracketed(string text, int start, List<Fault> faults)
    {
        var close = text.IndexOf(']');
        if (close < 0 || close < text.Length - 1)
        {
            faults.Add(close < 0
                ? new Fault(FaultKind.HostIPv6, start, text.Length)
                : new Fault(FaultKind.HostCharacter, start + close + 1, text.Length - close - 1));
            return null;
        }

        var inner = text.Substring(1, close - 1);
        var zone = inner.IndexOf('%');
        if (zone >= 0)
        {
            faults.Add(new Fault(FaultKind.HostIPv6Zone, start + 1 + zone, inner.Length - zone));
            return null;
        }

        var lower = Ascii.ToLower(inner);
        var canonical = IPv6Text.Canonical(lower);
        if (canonical is null)
        {
            faults.Add(new Fault(FaultKind.HostIPv6, start, text.Length));
            return null;
        }

        return Canonical(text, inner, canonical, start, faults);
    }

    private static HostPattern? Canonical(string text, string inner, string canonical, int start, List<Fault> faults)
    {
        if (IPv6Text.IsIPv4Mapped(canonical))
        {
            faults.Add(new Fault(FaultKind.HostIPv6MappedIPv4, start, text.Length));
            return null;
        }

        if (Ascii.ToLower(inner) != canonical)
        {
            faults.Add(new Fault(FaultKind.HostIPv6NotCanonical, start, text.Length, new Mend("canonical", new TextEdit(start, text.Length, "[" + canonical + "]"))));
            return null;
        }

        SchemeFaults.AddUpperCase(text, start, faults);
        return new HostPattern(HostKind.IPv6, "[" + canonical + "]");
    }

    // "::1:3000" is an address, but "[::1]:3000" was probably meant
    private static bool MayEndInPort(string host)
    {
        var colon = host.LastIndexOf(':');
        return host.Length - colon > 2 && host.Substring(colon + 1).All(Ascii.IsDigit) && IPv6Text.Canonical(host.Substring(0, colon)) is not null;
    }

    private static bool LastLabelStartsWithDigit(string host)
    {
        var end = host.Length > 1 && host[host.Length - 1] == '.' ? host.Length - 1 : host.Length;
        var dot = end > 0 ? host.LastIndexOf('.', end - 1) : -1;
        return dot + 1 < end && Ascii.IsDigit(host[dot + 1]);
    }
}
