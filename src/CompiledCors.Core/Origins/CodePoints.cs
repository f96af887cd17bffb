using System.Text;

namespace CompiledCors.Core.Origins;

/// <summary>Text as Unicode counts it: by code points, not by UTF-16 units.</summary>
internal static class CodePoints
{
    public const int Last = 0x10FFFF;

    /// <summary>The code points of a text, or null if a surrogate stands alone: such text has none.</summary>
    public static List<int>? Of(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (!IsSurrogate(unit))
            {
                points.Add(unit);
                continue;
            }

            if (unit >= 0xDC00 || i + 1 == text.Length || text[i + 1] is < '\uDC00' or > '\uDFFF')
            {
                return null;
            }

            i++;
            points.Add(0x10000 + ((unit - 0xD800) << 10) + (text[i] - 0xDC00));
        }

        return points;
    }

    public static string Text(IReadOnlyList<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point < 0x10000)
            {
                text.Append((char)point);
            }
            else
            {
                text.Append((char)(0xD7C0 + (point >> 10))).Append((char)(0xDC00 + (point & 0x3FF)));
            }
        }

        return text.ToString();
    }

    public static bool IsSurrogate(int point) => point is >= 0xD800 and <= 0xDFFF;
}
