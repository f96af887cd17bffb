using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// IPv4 addresses as the WHATWG URL standard reads them, and so every browser: <c>127.1</c>, <c>0x7f.1</c> and <c>2130706433</c> are all
/// <c>127.0.0.1</c>. https://url.spec.whatwg.org/#concept-ipv4-parser
/// </summary>
internal static class IPv4Text
{
    private const long Invalid = -1;

    // any number from here on is too large for every part, and adding digits to it must not overflow
    private const long TooLarge = 1L << 32;

    /// <summary>The dotted quad that a browser sends, or null where it refuses the URL.</summary>
    public static string? Canonical(string host)
    {
        var parts = PartsOf(host);
        if (parts.Length > 4)
        {
            return null;
        }

        var address = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            var number = NumberOf(parts[i]);

            // the last part fills all the bytes that the others leave
            var bytes = i < parts.Length - 1 ? 1 : 5 - parts.Length;
            if (number == Invalid || number >= 1L << (8 * bytes))
            {
                return null;
            }

            address = (address << (8 * bytes)) | number;
        }

        return Quad(address);
    }

    public static bool IsCanonical(string host) => Canonical(host) == host;

    /// <summary>Whether a browser takes the host for an address, or refuses it. https://url.spec.whatwg.org/#ends-in-a-number-checker</summary>
    public static bool EndsInNumber(string host)
    {
        var parts = PartsOf(host);
        var last = parts[parts.Length - 1];
        return AreDigits(last) || NumberOf(last) != Invalid;
    }

    /// <summary>127.0.0.0/8, RFC 1122, 3.2.1.3; only of a canonical address, as <c>127.example.com</c> is none.</summary>
    public static bool IsLoopback(string canonical) => canonical.StartsWith("127.", StringComparison.Ordinal) && IsCanonical(canonical);

    private static string[] PartsOf(string host)
    {
        var dotted = host.Length > 1 && host[host.Length - 1] == '.';
        return (dotted ? host.Substring(0, host.Length - 1) : host).Split('.');
    }

    /// <summary>https://url.spec.whatwg.org/#ipv4-number-parser. A lone prefix is zero: <c>0x</c>.</summary>
    private static long NumberOf(string part)
    {
        if (part.Length == 0)
        {
            return Invalid;
        }

        var hex = part.Length > 1 && part[0] == '0' && part[1] is 'x' or 'X';
        var octal = !hex && part.Length > 1 && part[0] == '0';
        var radix = hex ? 16 : octal ? 8 : 10;
        var number = 0L;
        for (var i = hex ? 2 : octal ? 1 : 0; i < part.Length; i++)
        {
            var digit = DigitOf(part[i]);
            if (digit < 0 || digit >= radix)
            {
                return Invalid;
            }

            number = Math.Min((number * radix) + digit, TooLarge);
        }

        return number;
    }

    private static int DigitOf(char c)
    {
        if (!Ascii.IsHexDigit(c))
        {
            return -1;
        }

        return Ascii.IsDigit(c) ? c - '0' : Ascii.ToLower(c) - 'a' + 10;
    }

    private static bool AreDigits(string text) => text.Length > 0 && text.All(Ascii.IsDigit);

    private static string Quad(long address) => Octet(address, 24) + "." + Octet(address, 16) + "." + Octet(address, 8) + "." + Octet(address, 0);

    private static string Octet(long address, int shift) => Decimal((int)((address >> shift) & 0xFF));

    private static string Decimal(int number) => (number < 10 ? "" : Decimal(number / 10)) + (char)('0' + (number % 10));
}
