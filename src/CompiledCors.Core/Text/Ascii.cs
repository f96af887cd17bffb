namespace CompiledCors.Core.Text;

/// <summary>ASCII only: nothing here depends on a culture or on the Unicode tables of the runtime.</summary>
internal static class Ascii
{
    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => IsLower(c) || IsUpper(c);

    public static bool IsHexDigit(char c) => IsDigit(c) || c is (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsAscii(char c) => c < 0x80;

    /// <summary>Blanks and controls, as anybody may have typed or pasted them.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\uFEFF' or '\u200B' || c < ' ' || c == '\u007F';

    public static char ToLower(char c) => IsUpper(c) ? (char)(c | 0x20) : c;

    public static char ToUpper(char c) => IsLower(c) ? (char)(c & ~0x20) : c;

    public static string ToLower(string text) => Map(text, ToLower);

    public static string ToUpper(string text) => Map(text, ToUpper);

    public static bool EqualsIgnoreCase(string left, string right) =>
        left.Length == right.Length && StartsWithIgnoreCase(left, right);

    public static bool StartsWithIgnoreCase(string text, string start)
    {
        if (text.Length < start.Length)
        {
            return false;
        }

        for (var i = 0; i < start.Length; i++)
        {
            if (ToLower(text[i]) != ToLower(start[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Map(string text, Func<char, char> map)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            chars[i] = map(chars[i]);
        }

        return new string(chars);
    }
}
