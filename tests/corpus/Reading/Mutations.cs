namespace CompiledCors.Corpus;

/// <summary>Values with something small wrong about them, the same in every run: what hands, scripts and attackers make of good ones.</summary>
internal static class Mutations
{
    private static readonly string[] s_inserted =
    [
        "*", ":", ".", "/", "@", " ", ",", ";", "-", "_", "%", "?", "#", "\\", "[", "]", "0", "9", "A", "Z", "a", "x", "*.", ":*", ":443", ":80", ":0", "://", "https://", "http:",
        "xn--", "null", "user@", "\t", "\r\n", "\0", "\u007F", "\u00A0", "\u200B", "\uFEFF", "\u00E9", "\u00DF", "\u0430", "\u3002", "\uFF0E", "\u202E", "\u0301", "\uD83D\uDE00", "\uD800", "\uDC00",
    ];

    public static IEnumerable<string> Of(IEnumerable<string> seeds, int count, int seed)
    {
        string[] all = [.. seeds.Distinct(StringComparer.Ordinal)];
        // a fixed seed gives the same sequence on every platform and version (Random's documentation)
#pragma warning disable CA5394 // nothing here is secret
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var value = all[random.Next(all.Length)];
            for (var steps = random.Next(1, 4); steps > 0; steps--)
            {
                value = Mutate(value, all, random);
            }

            yield return value;
        }
    }

    private static string Mutate(string value, string[] all, Random random)
    {
        var at = random.Next(value.Length + 1);
        var end = Math.Min(value.Length, at + random.Next(1, 5));
        return random.Next(8) switch
        {
            0 => value[..at] + value[end..],
            1 => value[..at],
            2 => value[at..],
            3 => value[..at] + FlipCase(value[at..end]) + value[end..],
            4 => value[..at] + string.Concat(value[at..end].Reverse()) + value[end..],
            5 => value[..at] + Pick(all, random) + value[end..] is { Length: < 600 } spliced ? spliced : value,
            _ => value[..at] + Pick(s_inserted, random) + value[at..],
        };
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
#pragma warning restore CA5394

    private static string FlipCase(string text) => string.Concat(text.Select(static c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)));
}
