using CompiledCors.Core.Origins;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

/// <summary>Patterns and origins to try laws on, the same in every run.</summary>
internal static class Samples
{
    private static readonly string[] s_stars = ["a", "0", "_", "a.b", "a.b.c", "x-1", "b-c_d", new('a', 63), new string('a', 30), "xn--bcher-kva", "app-1", "shop", "-", "a-", "", ".", "a..b", "A", "e/", "u@a", "é"];
    private static readonly string[] s_ports = ["", ":1", ":80", ":443", ":3000", ":8080", ":8443", ":65535", ":65536", ":0", ":01", ":", ":x"];

    /// <summary>The values of the corpus that stand in lists of origins.</summary>
    public static IReadOnlyList<string> Values { get; } = [.. ValueCase.All.Where(static c => c is { Field: "Origins", Value: not null }).Select(static c => c.Value!)];

    /// <summary>Values of the corpus and thousands that are nearly so.</summary>
    public static IReadOnlyList<string> Mutated { get; } = [.. Values, .. Mutations.Of(Values, 12_000, seed: 20260)];

    /// <summary>Every pattern that is understood among them.</summary>
    public static IReadOnlyList<OriginPattern> Patterns { get; } =
    [
        .. Mutated.Concat(OriginCase.All.SelectMany(static c => c.Patterns)).Select(static v => OriginPatternScanner.Scan(v).Pattern).OfType<OriginPattern>()
            .DistinctBy(static p => p.Text),
    ];

    public static OriginPattern Pattern(string text) => OriginPatternScanner.Scan(text).Pattern ?? throw new ArgumentException($"'{text}' is no pattern", nameof(text));

    /// <summary>Origins that the pattern admits, and others that it nearly does.</summary>
    public static IEnumerable<string> OriginsNear(OriginPattern pattern)
    {
        var hosts = pattern.Host.HasStar ? s_stars.Select(s => pattern.Host.Head + s + pattern.Host.Tail) : [pattern.Host.Text, pattern.Host.Text + ".", "a." + pattern.Host.Text];
        var ports = pattern.Port.IsAny ? s_ports : [pattern.Text[(pattern.Text.IndexOf(pattern.Host.Text, StringComparison.Ordinal) + pattern.Host.Text.Length)..], ":9999"];
        return from host in hosts from port in ports select pattern.Scheme + "://" + host + port;
    }
}
