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

    /// <summary>Section 6.3; null for text that has no code points or whose deltas do not fit.</summary>
    public static string? Encode(string label)
    {
        var points = CodePoints.Of(label);
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

        return AppendDeltas(output, points, basic) ? output.ToString() : null;
    }

    /// <summary>Section 6.2; null for what no encoder writes: a foreign digit, a delta too large, a result that is no Unicode text.</summary>
    public static string? Decode(string encoded)
    {
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

    private static bool AppendDeltas(StringBuilder output, List<int> points, int basic)
    {
        var (n, delta, bias, handled) = (InitialN, 0, InitialBias, basic);
        while (handled < points.Count)
        {
            var next = points.Where(p => p >= n).Min();
            if (next - n > (int.MaxValue - delta) / (handled + 1))
            {
                return false;
            }

            delta += (next - n) * (handled + 1);
            n = next;
            foreach (var point in points)
            {
                if (point < n && ++delta == int.MaxValue)
                {
                    return false;
                }

                if (point == n)
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

        return true;
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
            if (delta < 0 || delta > int.MaxValue - i)
            {
                return false;
            }

            i += delta;
            var length = output.Count + 1;
            bias = Adapt(delta, length, length == basic + 1);
            if (i / length > CodePoints.Last - n)
            {
                return false;
            }

            n += i / length;
            i %= length;
            if (CodePoints.IsSurrogate(n))
            {
                return false;
            }

            output.Insert(i++, n);
        }

        return true;
    }

    /// <summary>A generalized variable-length integer (section 3.3), or -1.</summary>
    private static int ReadNumber(string encoded, ref int at, int bias)
    {
        var (number, weight) = (0, 1);
        for (var k = Base; at < encoded.Length; k += Base)
        {
            var digit = Value(encoded[at++]);
            if (digit < 0 || digit > (int.MaxValue - number) / weight)
            {
                return -1;
            }

            number += digit * weight;
            var threshold = Threshold(k, bias);
            if (digit < threshold)
            {
                return number;
            }

            if (weight > int.MaxValue / (Base - threshold))
            {
                return -1;
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
