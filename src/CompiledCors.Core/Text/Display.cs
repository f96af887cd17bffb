namespace CompiledCors.Core.Text;

/// <summary>A value as a message shows it: on one line, no longer than a message can bear, and with nothing in it that a reader cannot see.</summary>
internal static class Display
{
    private const int Longest = 100;

    public static string Of(string value)
    {
        var shown = value.Length > Longest ? value.Substring(0, Longest - 1) + "\u2026" : value;
        return shown.Where((_, i) => IsHidden(shown, i)).Any() ? string.Concat(shown.Select((c, i) => IsHidden(shown, i) ? Escaped(c) : c.ToString())) : shown;
    }

    /// <summary>The first few values in quotes, and how many more there are.</summary>
    public static string OfAll(IReadOnlyList<string> values)
    {
        const int Few = 3;
        var shown = string.Join(", ", values.Take(Few).Select(static v => "'" + Of(v) + "'"));
        return values.Count <= Few ? shown : shown + " and " + Digits.Of(values.Count - Few) + " more";
    }

    private static bool IsHidden(string text, int i)
    {
        var c = text[i];
        return c is (>= '\uD800' and <= '\uDFFF') ? !IsPaired(text, i) : (Ascii.IsBlank(c) && c != ' ') || IsInvisible(c);
    }

    // a value may be cut between the two halves of a character
    private static bool IsPaired(string text, int i) => text[i] < '\uDC00'
        ? i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDFFF'
        : i > 0 && text[i - 1] is >= '\uD800' and <= '\uDBFF';

    // controls, spaces of other widths, joiners, and the marks that make text run backwards
    private static bool IsInvisible(char c) => c is (>= '\u0080' and <= '\u009F') or '\u00AD' or '\u061C' or '\u1680' or '\u180E'
        or (>= '\u2000' and <= '\u200F') or (>= '\u2028' and <= '\u202F') or (>= '\u205F' and <= '\u206F') or '\u3000' or '\uFFFE' or '\uFFFF';

    private static string Escaped(char c) => "\\u" + Hex(c >> 12) + Hex(c >> 8) + Hex(c >> 4) + Hex(c);

    private static string Hex(int value) => "0123456789ABCDEF"[value & 15].ToString();
}
