using System.Text;

namespace CompiledCors.Core.Origins;

/// <summary>RFC 3492. The encoded text is the part after "xn--".</summary>
internal static class Punycode
{
    // RFC 3492, section 5: the parameters of the instance that domain names use
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialN = 0x80;
    private const char Delimiter = '-';

    // The time grows with the square of the length. The limits are those of ICU, so those of Chromium; a label that is sent has 63 at most
    private const int LongestText = 1000;
    private const int LongestEncoded = 2000;

    /// <summary>Section 6.3; null for text that is too long or no Unicode text.</summary>
    public static string? Encode(string label)
    {
        var points = label.Length > LongestText ? null : CodePoints.Of(label);
        if (points is null)
        {
            return null;
        }

        var output = new StringBuilder(label.Length + 8);
        output.Append(points.Where(static p => p < InitialN).Select(static p => (char)p).ToArray());
        var basic = output.Length;
        if (basic > 0)
        {
            output.Append(Delimiter);
        }

        AppendDeltas(output, points, basic);
        return output.ToString();
    }

    /// <summary>Section 6.2; null for what no encoder writes: a foreign digit, a number too large, a result that is no Unicode text.</summary>
    public static string? Decode(string encoded)
    {
        if (encoded.Length > LongestEncoded)
        {
            return null;
        }

        var basic = Math.Max(0, encoded.LastIndexOf(Delimiter));
        var output = new List<int>(encoded.Length);
        for (var i = 0; i < basic; i++)
        {
            if (encoded[i] >= InitialN)
            {
                return null;
            }

            output.Add(encoded[i]);
        }

        // the delimiter belongs to the basic code points: without them a "-" is a digit, and no valid one
        return InsertDeltas(output, encoded, basic > 0 ? basic + 1 : 0) ? CodePoints.Text(output) : null;
    }

    private static void AppendDeltas(StringBuilder output, List<int> points, int basic)
    {
        var (n, delta, bias, handled) = (InitialN, 0, InitialBias, basic);
        while (handled < points.Count)
        {
            // fits: fewer than a thousand times U+10FFFF
            var next = points.Where(p => p >= n).Min();
            delta += (next - n) * (handled + 1);
            n = next;
            foreach (var point in points)
            {
                if (point < n)
                {
                    delta++;
                }
                else if (point == n)
                {
                    AppendNumber(output, delta, bias);
                    bias = Adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }

            delta++;
            n++;
        }
    }

    private static void AppendNumber(StringBuilder output, int number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (number < threshold)
            {
                output.Append(Digit(number));
                return;
            }

            output.Append(Digit(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }
    }

    private static bool InsertDeltas(List<int> output, string encoded, int at)
    {
        var basic = output.Count;
        var (n, i, bias) = (InitialN, 0, InitialBias);
        while (at < encoded.Length)
        {
            var delta = ReadNumber(encoded, ref at, bias);
            var length = output.Count + 1;
            if (delta < 0 || (i + delta) / length > CodePoints.Last - n)
            {
                return false;
            }

            n += (int)((i + delta) / length);
            i = (int)((i + delta) % length);
            bias = Adapt((int)delta, length, length == basic + 1);
            if (CodePoints.IsSurrogate(n))
            {
                return false;
            }

            output.Insert(i++, n);
        }

        return true;
    }

    /// <summary>A generalized variable-length integer (section 3.3), or -1 if it does not end or is larger than any delta.</summary>
    private static long ReadNumber(string encoded, ref int at, int bias)
    {
        // every digit that is not the last is 1 at least: the weight outgrows 31 bits no sooner than the number
        var (number, weight) = (0L, 1L);
        for (var k = Base; at < encoded.Length; k += Base)
        {
            var digit = Value(encoded[at++]);
            number += digit * weight;
            if (digit < 0 || number > int.MaxValue)
            {
                return -1;
            }

            var threshold = Threshold(k, bias);
            if (digit < threshold)
            {
                return number;
            }

            weight *= Base - threshold;
        }

        return -1;
    }

    /// <summary>Section 6.1.</summary>
    private static int Adapt(int delta, int length, bool first)
    {
        delta = first ? delta / Damp : delta / 2;
        delta += delta / length;
        var k = 0;
        while (delta > (Base - TMin) * TMax / 2)
        {
            delta /= Base - TMin;
            k += Base;
        }

        return k + ((Base - TMin + 1) * delta / (delta + Skew));
    }

    private static int Threshold(int k, int bias) => k <= bias + TMin ? TMin : k >= bias + TMax ? TMax : k - bias;

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int Value(char digit) => digit switch
    {
        >= 'a' and <= 'z' => digit - 'a',
        >= 'A' and <= 'Z' => digit - 'A',
        >= '0' and <= '9' => digit - '0' + 26,
        _ => -1,
    };
}
