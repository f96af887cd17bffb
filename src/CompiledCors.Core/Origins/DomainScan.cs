using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// Domain names as browsers serialise them: labels of lower-case letters, digits, '-' and '_', at most 63 long, 253 in all, perhaps with a
/// trailing dot, which makes a host of its own.
/// </summary>
internal static class DomainScan
{
    /// <summary>RFC 1035, 2.3.4.</summary>
    public const int LongestLabel = 63;

    /// <summary>RFC 1035, 2.3.4: 255 octets on the wire are 253 characters of text.</summary>
    public const int LongestDomain = 253;

    private const string Punycode = "xn--";

    /// <summary>What a name between two dots is made of.</summary>
    public static bool IsLabelCharacter(char c) => Ascii.IsLower(c) || Ascii.IsDigit(c) || c is '-' or '_';

    public static bool IsDomain(string host, int start, List<Fault> faults)
    {
        var before = faults.Count;
        if (host.Length > LongestDomain)
        {
            faults.Add(new Fault(FaultKind.HostTooLong, start, host.Length));
        }

        var at = 0;
        while (at < host.Length)
        {
            var dot = host.IndexOf('.', at);
            var labelEnd = dot < 0 ? host.Length : dot;
            if (labelEnd > at)
            {
                if (FaultOfLabel(host, at, labelEnd) is { } fault)
                {
                    faults.Add(fault with { Start = fault.Start + start });
                }

                at = labelEnd + 1;
                continue;
            }

            // dots with nothing before them are one fault
            at = EndOfDots(host, dot);
            faults.Add(new Fault(FaultKind.HostEmptyLabel, start + dot, at - dot));
        }

        if (faults.Count == before && host.IndexOf(Punycode, StringComparison.Ordinal) >= 0 && Uts46.ToAscii(host) != host)
        {
            // each label is valid, but they may not stand together (UTS 46, "bidi rule")
            faults.Add(new Fault(FaultKind.HostPunycode, start, host.Length));
        }

        return faults.Count == before;
    }

    private static int EndOfDots(string host, int start)
    {
        var end = start;
        while (end < host.Length && host[end] == '.')
        {
            end++;
        }

        return end;
    }

    private static Fault? FaultOfLabel(string host, int from, int to)
    {
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
        return label.StartsWith(Punycode, StringComparison.Ordinal) && !Uts46.IsBrowserLabel(label) ? new Fault(FaultKind.HostPunycode, from, to - from) : null;
    }
}
