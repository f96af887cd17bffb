using System.Globalization;
using System.Text;

namespace CompiledCors.Corpus;

/// <summary>A line cut into words and quoted values; a <c>#</c> outside quotes starts the remark.</summary>
internal static class CorpusLine
{
    public static List<CorpusToken> Tokens(string line)
    {
        var tokens = new List<CorpusToken>();
        for (var i = 0; i < line.Length && line[i] != '#';)
        {
            if (line[i] == ' ')
            {
                i++;
            }
            else if (line[i] == '"')
            {
                i++;
                tokens.Add(new CorpusToken(Quoted(line, ref i), IsQuoted: true));
            }
            else
            {
                var start = i;
                while (i < line.Length && line[i] != ' ')
                {
                    i++;
                }

                tokens.Add(new CorpusToken(line[start..i], IsQuoted: false));
            }
        }

        return tokens;
    }

    /// <summary>The value as a line has it.</summary>
    public static string Quote(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c is '"' or '\\' ? text.Append('\\').Append(c)
                : c is >= ' ' and < '\u007F' ? text.Append(c)
                : text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return text.Append('"').ToString();
    }

    private static string Quoted(string line, ref int i)
    {
        var text = new StringBuilder();
        for (; line[i] != '"'; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            i++;
            if (line[i] == 'u')
            {
                text.Append((char)int.Parse(line.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else if (line[i] == '(')
            {
                // \(ab*60) is "ab" sixty times
                var (star, close) = (line.IndexOf('*', i), line.IndexOf(')', i));
                text.Insert(text.Length, line[(i + 1)..star], int.Parse(line.AsSpan(star + 1, close - star - 1), CultureInfo.InvariantCulture));
                i = close;
            }
            else
            {
                text.Append(line[i]);
            }
        }

        i++;
        return text.ToString();
    }
}
