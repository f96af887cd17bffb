namespace CompiledCors.Core.Origins;

/// <summary>
/// IPv6 addresses, the text between the brackets, as the WHATWG URL standard writes them: lower-case, the first longest run of zero groups
/// compressed if it has two or more, never a dotted quad. https://url.spec.whatwg.org/#concept-ipv6-serializer
/// </summary>
internal static class IPv6Text
{
    private const int Groups = 8;

    /// <summary>The text that a browser sends, or null where it refuses the URL: always for a zone id.</summary>
    public static string? Canonical(string inner) => IPv6Scan.GroupsOf(inner) is { } groups ? Write(groups) : null;

    public static bool IsCanonical(string inner) => Canonical(inner) == inner;

    /// <summary>::ffff:0:0/96, RFC 4291, 2.5.5.2: an IPv4 address in disguise.</summary>
    public static bool IsIPv4Mapped(string canonicalInner) =>
        IPv6Scan.GroupsOf(canonicalInner) is { } groups && Write(groups) == canonicalInner && RunOfZeros(groups, 0) == 5 && groups[5] == 0xFFFF;

    /// <summary>::1 alone, RFC 4291, 2.5.3.</summary>
    public static bool IsLoopback(string canonicalInner) => canonicalInner == "::1";

    private static string Write(int[] groups)
    {
        var gap = FirstLongestRunOfZeros(groups);
        var length = RunOfZeros(groups, gap);
        if (length < 2)
        {
            return Join(groups, 0, Groups);
        }

        return Join(groups, 0, gap) + "::" + Join(groups, gap + length, Groups);
    }

    private static int FirstLongestRunOfZeros(int[] groups)
    {
        var best = 0;
        for (var i = 1; i < Groups; i++)
        {
            if (RunOfZeros(groups, i) > RunOfZeros(groups, best))
            {
                best = i;
            }
        }

        return best;
    }

    private static int RunOfZeros(int[] groups, int start)
    {
        var end = start;
        while (end < Groups && groups[end] == 0)
        {
            end++;
        }

        return end - start;
    }

    private static string Join(int[] groups, int start, int end) => string.Join(":", groups.Skip(start).Take(end - start).Select(Hex));

    private static string Hex(int number) => (number < 16 ? "" : Hex(number / 16)) + "0123456789abcdef"[number % 16];
}
