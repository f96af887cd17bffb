using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// Hosts with a star: <c>*.domain</c> stands for one or more whole labels, a single star inside the left-most label for characters of it.
/// Anywhere else a star admits more than it seems to, or nothing.
/// </summary>
internal static class StarScan
{
    public static HostPattern? Of(string host, int start, string? scheme, List<Fault> faults)
    {
        var star = host.IndexOf('*');
        var last = host.LastIndexOf('*');
        if (last > star)
        {
            faults.Add(new Fault(FaultKind.StarRepeated, start + star, last + 1 - star));
            return null;
        }

        var dot = host.IndexOf('.');
        if (dot >= 0 && star > dot)
        {
            faults.Add(new Fault(FaultKind.StarNotLeftmost, start + star, 1));
            return null;
        }

        var domain = dot < 0 ? string.Empty : host.Substring(dot + 1);
        if (domain.Length == 0)
        {
            faults.Add(new Fault(FaultKind.StarAlone, start + star, 1));
            return null;
        }

        if (AddressScan.Concerns(domain, scheme))
        {
            faults.Add(new Fault(FaultKind.StarBesideAddress, start + star, 1));
            return null;
        }

        return dot == 1 ? Subdomains(host, domain, start, faults) : PartialLabel(host, star, domain, start, faults);
    }

    private static HostPattern? Subdomains(string host, string domain, int start, List<Fault> faults)
    {
        var isDomain = DomainScan.IsDomain(domain, start + 2, faults);
        if (host.Length > DomainScan.LongestDomain && isDomain)
        {
            faults.Add(new Fault(FaultKind.HostTooLong, start, host.Length));
            return null;
        }

        return isDomain ? new HostPattern(HostKind.Subdomains, host) : null;
    }

    private static HostPattern? PartialLabel(string host, int star, string domain, int start, List<Fault> faults)
    {
        // "*example.com" was meant to be "*.example.com": as it stands, anybody can register a name that ends so
        if (star == 0 && PublicSuffixes.IsPublicSuffix(domain))
        {
            var isDomain = DomainScan.IsDomain(host.Substring(1), start + 1, faults);
            faults.Add(isDomain && host.Length < DomainScan.LongestDomain
                ? new Fault(FaultKind.StarWithoutDot, start, 1, new Mend("dot", new TextEdit(start + 1, 0, ".")))
                : new Fault(FaultKind.StarWithoutDot, start, 1));
            return null;
        }

        // one character in the star's place makes a name that the rules of names can judge
        var sample = host.Substring(0, star) + "a" + host.Substring(star + 1);
        var before = faults.Count;
        if (sample.StartsWith("xn--", StringComparison.Ordinal))
        {
            faults.Add(new Fault(FaultKind.HostPunycode, start, host.IndexOf('.')));
        }
        else
        {
            DomainScan.IsDomain(sample, start, faults);
        }

        return faults.Count == before ? new HostPattern(HostKind.PartialLabel, host) : null;
    }
}
