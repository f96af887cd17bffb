using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// What a wildcard stands for in the text of an origin, compared byte by byte: linear, without allocation, the length looked at first.
/// Whatever a pattern admits is scheme, host and port of an origin (<see cref="IsWellFormed"/>, but that any port is the default one too), so
/// nothing else is ever written to a response.
/// </summary>
internal static class OriginText
{
    /// <summary>A scheme of 64, <c>://</c>, a host of 253, a colon and a port of five digits.</summary>
    public const int MaxLength = 326;

    /// <summary>The shortest: one letter of scheme, <c>://</c>, one letter of host. The opaque origin <c>null</c> is shorter.</summary>
    public const int MinLength = 5;

    private const int MaxPort = 65535;
    private const int MaxPortDigits = 5;

    /// <summary><c>https://*.example.com</c>: one or more whole labels between prefix (<c>https://</c>) and suffix (<c>.example.com</c>, perhaps with a port).</summary>
    public static bool IsSubdomain(string origin, string prefix, string suffix) =>
        HasAffixes(origin, origin.Length, prefix, suffix)
        && AreLabels(origin, prefix.Length, origin.Length - suffix.Length);

    /// <summary><c>https://*.example.com:*</c>: the same, with any port or none after the suffix.</summary>
    public static bool IsSubdomainAnyPort(string origin, string prefix, string suffix)
    {
        var end = HostEnd(origin);
        return HasAffixes(origin, end, prefix, suffix) && AreLabels(origin, prefix.Length, end - suffix.Length);
    }

    /// <summary><c>https://app-*.example.com</c>: a part of the left-most label between prefix (<c>https://app-</c>) and suffix (<c>.example.com</c>).</summary>
    public static bool IsPartialLabel(string origin, string prefix, string suffix) =>
        HasAffixes(origin, origin.Length, prefix, suffix)
        && CompletesLabel(origin, origin.Length - suffix.Length, prefix, suffix);

    /// <summary><c>https://app-*.example.com:*</c>: the same, with any port or none after the suffix.</summary>
    public static bool IsPartialLabelAnyPort(string origin, string prefix, string suffix)
    {
        var end = HostEnd(origin);
        return HasAffixes(origin, end, prefix, suffix) && CompletesLabel(origin, end - suffix.Length, prefix, suffix);
    }

    /// <summary><c>http://localhost:*</c>: exactly this scheme and host, with any port or none.</summary>
    public static bool IsAnyPort(string origin, string schemeAndHost) =>
        origin.Length <= schemeAndHost.Length + 1 + MaxPortDigits
        && origin.StartsWith(schemeAndHost, StringComparison.Ordinal)
        && (origin.Length == schemeAndHost.Length
            || (origin[schemeAndHost.Length] == ':' && IsPort(origin, schemeAndHost.Length + 1)));

    /// <summary>
    /// Whether a browser may send this as a serialized origin: what a pattern without a wildcard may be. Only the Punycode behind <c>xn--</c>
    /// is not decoded: nothing follows from it for a text that is compared and never resolved.
    /// </summary>
    public static bool IsWellFormed(string origin)
    {
        if (origin.Length is < MinLength or > MaxLength)
        {
            return false;
        }

        var start = HostStart(origin);
        if (start < 0)
        {
            return false;
        }

        var end = HostEnd(origin);
        if (EndsInDefaultPort(origin))
        {
            return false;
        }

        return origin[start] == '['
            ? end - start > 2 && origin[end - 1] == ']' && OriginAddress.IsIPv6(origin, start + 1, end - 1)
            : IsDomainOrIPv4(origin, start, end);
    }

    private static bool HasAffixes(string origin, int end, string prefix, string suffix) =>
        origin.Length <= MaxLength
        && end > prefix.Length + suffix.Length
        && origin.StartsWith(prefix, StringComparison.Ordinal)
        && string.CompareOrdinal(origin, end - suffix.Length, suffix, 0, suffix.Length) == 0
        && HasHostLength(end, prefix, suffix);

    private static bool HasHostLength(int end, string prefix, string suffix)
    {
        // only an origin near the limit is worth the search for a port within the suffix
        var start = prefix.LastIndexOf('/') + 1;
        if (end - start <= DomainScan.LongestDomain)
        {
            return true;
        }

        var colon = suffix.IndexOf(':');
        return colon > 0 && end - start - (suffix.Length - colon) <= DomainScan.LongestDomain;
    }

    private static bool CompletesLabel(string origin, int starEnd, string prefix, string suffix)
    {
        for (var i = prefix.Length; i < starEnd; i++)
        {
            if (!DomainScan.IsLabelCharacter(origin[i]))
            {
                return false;
            }
        }

        return IsLabel(origin, prefix.LastIndexOf('/') + 1, starEnd + suffix.IndexOf('.'));
    }

    private static bool AreLabels(string text, int start, int end)
    {
        var label = start;
        for (var i = start; i <= end; i++)
        {
            if (i == end || text[i] == '.')
            {
                if (!IsLabel(text, label, i))
                {
                    return false;
                }

                label = i + 1;
            }
            else if (!DomainScan.IsLabelCharacter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Length and hyphens; the characters are the caller's.</summary>
    private static bool IsLabel(string text, int start, int end) =>
        end - start is > 0 and <= DomainScan.LongestLabel && text[start] != '-' && text[end - 1] != '-';

    private static int HostStart(string origin)
    {
        var colon = origin.IndexOf(':');
        if (colon is < 1 or > SchemeName.Longest || !Ascii.IsLower(origin[0])
            || string.CompareOrdinal(origin, colon, "://", 0, 3) != 0
            || origin.StartsWith("file:", StringComparison.Ordinal))
        {
            return -1;
        }

        for (var i = 1; i < colon; i++)
        {
            if (!Ascii.IsLower(origin[i]) && !Ascii.IsDigit(origin[i]) && origin[i] is not ('+' or '-' or '.'))
            {
                return -1;
            }
        }

        return colon + 3 < origin.Length ? colon + 3 : -1;
    }

    /// <summary>Where a port is cut off; the end of the text when there is none, or when what is there is no port (no host ends so).</summary>
    private static int HostEnd(string origin)
    {
        if (origin.Length > MaxLength)
        {
            return origin.Length;
        }

        var colon = origin.LastIndexOf(':');
        return colon >= 0 && IsPort(origin, colon + 1) ? colon : origin.Length;
    }

    private static bool IsPort(string origin, int start)
    {
        if (origin.Length - start is < 1 or > MaxPortDigits || origin[start] == '0')
        {
            return false;
        }

        var port = 0;
        for (var i = start; i < origin.Length; i++)
        {
            if (!Ascii.IsDigit(origin[i]))
            {
                return false;
            }

            port = (port * 10) + (origin[i] - '0');
        }

        return port <= MaxPort;
    }

    /// <summary>URL, "special scheme": a browser leaves these out, so an origin that has one comes from no browser.</summary>
    private static bool EndsInDefaultPort(string origin) =>
        (origin.EndsWith(":80", StringComparison.Ordinal) && (StartsWith(origin, "http://") || StartsWith(origin, "ws://")))
        || (origin.EndsWith(":443", StringComparison.Ordinal) && (StartsWith(origin, "https://") || StartsWith(origin, "wss://")))
        || (origin.EndsWith(":21", StringComparison.Ordinal) && StartsWith(origin, "ftp://"));

    private static bool StartsWith(string origin, string scheme) => origin.StartsWith(scheme, StringComparison.Ordinal);

    private static bool IsDomainOrIPv4(string origin, int start, int end)
    {
        if (end - start is < 1 or > DomainScan.LongestDomain)
        {
            return false;
        }

        var bare = origin[end - 1] == '.' ? end - 1 : end;
        if (!AreLabels(origin, start, bare))
        {
            return false;
        }

        // URL, "ends in a number checker": such a host of a web page is an IPv4 address, which is then written as a dotted quad
        var last = origin.LastIndexOf('.', bare - 1, bare - start) + 1;
        return !Ascii.IsDigit(origin[Math.Max(last, start)])
            || (!StartsWith(origin, "http://") && !StartsWith(origin, "https://"))
            || (bare == end && OriginAddress.IsIPv4(origin, start, end));
    }
}
