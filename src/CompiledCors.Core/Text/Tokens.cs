namespace CompiledCors.Core.Text;

/// <summary>RFC 9110, 5.6.2: what a method and a header name are made of.</summary>
internal static class Tokens
{
    public static bool IsToken(string text) => text.Length > 0 && FirstOutside(text) < 0;

    /// <summary>The first character that no token has, or -1.</summary>
    public static int FirstOutside(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsTokenCharacter(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool IsTokenCharacter(char c) => Ascii.IsLetter(c) || Ascii.IsDigit(c)
        || c is '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '-' or '.' or '^' or '_' or '`' or '|' or '~';
}
