using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// Domain names as browsers serialise them: labels of lower-case letters, digits, '-' and '_', at most 63 long, 253 in all, perhaps with a
/// trailing dot, which makes a host of its own.
/// </summary>
internal static class DomainScan
{
    public const int LongestLabel = 63;

    /// <summary>RFC 1035, 3.1, in text form.</summary>
    public const int LongestDomain = 253;

    public static bool IsDomain(string host, int start, List<Fault> faults)
    {
        var before = faults.Count;
        if (host.Length > LongestDomain)
        {
            faults.Add(new Fault(FaultKind.HostTooLong, start, host.Length));
        }

        var labelStart = 0;
        for (var i = 0; i <= host.Length; i++)
        {
            if (i == host.Length || host[i] == '.')
            {
                var isTrailing = i == host.Length && labelStart == i && labelStart > 1;
                if (!isTrailing && FaultOfLabel(host, labelStart, i) is { } fault)
                {
                    faults.Add(fault with { Start = fault.Start + start });
                }

                labelStart = i + 1;
            }
        }

        return faults.Count == before;
    }

    private static Fault? FaultOfLabel(string host, int from, int to)
    {
        if (from == to)
        {
            // the doubled dot, or the one at the very start
            return new Fault(FaultKind.HostEmptyLabel, Math.Max(from - 1, 0), 1);
        }

        for (var i = from; i < to; i++)
        {
            if (!IsLabelCharacter(host[i]))
            {
                return Ascii.IsBlank(host[i]) ? null : new Fault(FaultKind.HostCharacter, i, 1);
            }
        }

        if (to - from > LongestLabel)
        {
            return new Fault(FaultKind.HostLabelTooLong, from, to - from);
        }

        if (host[from] == '-' || host[to - 1] == '-')
        {
            return new Fault(FaultKind.HostHyphen, host[from] == '-' ? from : to - 1, 1);
        }

        var label = host.Substring(from, to - from);
        return label.StartsWith("xn--", StringComparison.Ordinal) && !Uts46.IsBrowserLabel(label) ? new Fault(FaultKind.HostPunycode, from, to - from) : null;
    }

    private static bool IsLabelCharacter(char c) => Ascii.IsLower(c) || Ascii.IsDigit(c) || c is '-' or '_';
}
