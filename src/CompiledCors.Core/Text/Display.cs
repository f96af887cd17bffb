namespace CompiledCors.Core.Text;

/// <summary>A value as a message shows it: on one line, and no longer than a message can bear.</summary>
internal static class Display
{
    private const int Longest = 100;

    public static string Of(string value)
    {
        var chars = value.Length > Longest ? value.Substring(0, Longest - 1) + "\u2026" : value;
        return chars.Any(IsHidden) ? string.Concat(chars.Select(Escaped)) : chars;
    }

    private static bool IsHidden(char c) => Ascii.IsBlank(c) && c != ' ';

    private static string Escaped(char c) => IsHidden(c) ? "\\u" + Hex(c >> 12) + Hex(c >> 8) + Hex(c >> 4) + Hex(c) : c.ToString();

    private static string Hex(int value) => "0123456789ABCDEF"[value & 15].ToString();
}
