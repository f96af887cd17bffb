using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>The host of an origin: an address, a domain, or a domain with one star. Of a fault that can be mended the pattern is what was meant.</summary>
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
            return NotAscii(text, start, scheme, faults);
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
    private static HostPattern? NotAscii(string text, int start, string? scheme, List<Fault> faults)
    {
        var head = text.StartsWith("*.", StringComparison.Ordinal) ? "*." : string.Empty;
        var mapped = Uts46.ToAscii(text.Substring(head.Length));
        var inside = new List<Fault>();
        var meant = mapped is null || mapped.IndexOf('*') >= 0 || SchemeName.IsMistakable(mapped) ? null : Of(head + mapped, 0, head.Length + mapped.Length, scheme, inside);
        var isMeant = meant is not null && inside.Count == 0;
        faults.Add(isMeant
            ? new Fault(FaultKind.HostNotAscii, start, text.Length, new Mend("punycode", new TextEdit(start, text.Length, meant!.Text)))
            : new Fault(FaultKind.HostNotAscii, start, text.Length));
        return isMeant ? meant : null;
    }
}
