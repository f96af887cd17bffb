using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// Whether a part of an origin is an address as a browser writes it: what <see cref="IPv4Text"/> and <see cref="IPv6Text"/> say, answered in place,
/// without allocation, for texts that strangers send.
/// </summary>
internal static class OriginAddress
{
    /// <summary>URL, "IPv4 serializer": a dotted quad, decimal, no leading zeros.</summary>
    public static bool IsIPv4(string text, int start, int end)
    {
        var numbers = 0;
        for (var i = start; i <= end; i++)
        {
            var digits = i;
            var value = 0;
            while (i < end && Ascii.IsDigit(text[i]) && i - digits < 3)
            {
                value = (value * 10) + (text[i++] - '0');
            }

            if (i == digits || value > 255 || (i - digits > 1 && text[digits] == '0') || (i < end && text[i] != '.'))
            {
                return false;
            }

            numbers++;
        }

        return numbers == 4;
    }

    /// <summary>URL, "IPv6 serializer": lower case, no leading zeros, the first longest run of two or more zero groups compressed.</summary>
    public static bool IsIPv6(string text, int start, int end)
    {
        int groups = 0, zeros = 0, compressedAt = -1;
        for (var i = start; i < end;)
        {
            if (text[i] == ':' && compressedAt < 0)
            {
                // "::": reached behind the separator of the group before it, or whole at the very start
                if (i == start && (i + 1 == end || text[++i] != ':'))
                {
                    return false;
                }

                compressedAt = groups;
                i++;
                continue;
            }

            var digits = i;
            while (i < end && IsLowerHex(text[i]) && i - digits < 4)
            {
                i++;
            }

            if (i == digits || groups == 8 || (i - digits > 1 && text[digits] == '0'))
            {
                return false;
            }

            zeros |= (text[digits] == '0' ? 1 : 0) << groups++;
            if (i < end && (text[i++] != ':' || i == end))
            {
                return false;
            }
        }

        return IsCompressedRight(groups, zeros, compressedAt);
    }

    private static bool IsCompressedRight(int groups, int zeros, int compressedAt)
    {
        var hidden = compressedAt < 0 ? 0 : 8 - groups;
        if (groups + hidden != 8 || (compressedAt >= 0 && hidden < 2))
        {
            return false;
        }

        if (hidden > 0)
        {
            var below = (1 << compressedAt) - 1;
            zeros = (zeros & below) | (((1 << hidden) - 1) << compressedAt) | ((zeros & ~below) << hidden);
        }

        int longest = 0, at = -1;
        for (var i = 0; i < 8; i++)
        {
            var run = 0;
            while ((zeros >> (i + run) & 1) != 0)
            {
                run++;
            }

            if (run > longest)
            {
                (longest, at) = (run, i);
            }
        }

        return compressedAt < 0 ? longest < 2 : longest == hidden && at == compressedAt;
    }

    private static bool IsLowerHex(char c) => Ascii.IsDigit(c) || c is >= 'a' and <= 'f';
}
