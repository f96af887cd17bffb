using System.Text;

namespace CompiledCors.Analyzers.Emission;

/// <summary>Text inside C#: literals and XML documentation.</summary>
internal static class CSharpText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                >= ' ' and <= '~' => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("x4", null)),
            };
        }

        return literal.Append('"').ToString();
    }

    public static string Array(IEnumerable<string> values) => "new string[] { " + string.Join(", ", values.Select(Literal)) + " }";

    /// <summary>Text on one line of a documentation comment.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                >= ' ' and <= '~' => xml.Append(c),
                // line ends of whatever alphabet would end the comment; surrogates are no XML on their own
                _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => xml.Append(' '),
                _ => xml.Append(c),
            };
        }

        return xml.ToString();
    }
}
