using System.Globalization;
using System.Text;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Text as C# writes it.</summary>
internal static class LiteralText
{
    /// <summary>A regular literal with that value.</summary>
    public static string Of(string value) => "\"" + Content(value) + "\"";

    /// <summary>What stands between the quotes of a regular literal.</summary>
    public static string Content(string value)
    {
        var content = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => content.Append('\\').Append(c),
                '\t' => content.Append("\\t"),
                '\n' => content.Append("\\n"),
                '\r' => content.Append("\\r"),
                _ when IsVisible(c) => content.Append(c),
                _ => content.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return content.ToString();
    }

    /// <summary>Whether a reader of the source sees the character for what it is: no control, no line end, nothing that turns the line around.</summary>
    public static bool IsVisible(char c) => c is >= ' ' and <= '~' || (c > '~' && (char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)));
}
