using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The host of an origin: an address, a domain, or a domain with one star.</summary>
internal static class HostScan
{
    public static HostPattern? Of(string value, int start, int end, string? scheme, List<Fault> faults)
    {
        var text = value.Substring(start, end - start);
        if (text[0] == '[')
        {
            return AddressScan.Bracketed(text, start, faults);
        }

        if (text.Any(static c => !Ascii.IsAscii(c)))
        {
            faults.Add(NotAscii(text, start, scheme));
            return null;
        }

        SchemeFaults.AddUpperCase(text, start, faults);
        var lower = Ascii.ToLower(text);
        if (lower.IndexOf('*') >= 0)
        {
            return StarScan.Of(lower, start, scheme, faults);
        }

        return AddressScan.Concerns(lower, scheme) ? AddressScan.Of(lower, start, faults)
            : DomainScan.IsDomain(lower, start, faults) ? new HostPattern(HostKind.Domain, lower)
            : null;
    }

    // The star and its dot stay as they are: what is mapped is the domain behind them.
    private static Fault NotAscii(string text, int start, string? scheme)
    {
        var head = text.StartsWith("*.", StringComparison.Ordinal) ? "*." : string.Empty;
        var mapped = Uts46.ToAscii(text.Substring(head.Length));
        if (mapped is null || mapped.IndexOf('*') >= 0)
        {
            return new Fault(FaultKind.HostNotAscii, start, text.Length);
        }

        var host = head + mapped;
        var faults = new List<Fault>();
        return Of(host, 0, host.Length, scheme, faults) is not null && faults.Count == 0
            ? new Fault(FaultKind.HostNotAscii, start, text.Length, new Mend("punycode", new TextEdit(start, text.Length, host)))
            : new Fault(FaultKind.HostNotAscii, start, text.Length);
    }
}
