using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// From a value to an origin pattern, or to all its faults with their spans. Written by hand, left to right: a URL parser would repair
/// what a browser's Origin header never says, and a repaired value is one that silently never matches.
/// </summary>
internal static class OriginPatternScanner
{
    /// <summary>What an Origin header can be at most: a scheme of 64, "://", a host of 253 and a port.</summary>
    public const int LongestOrigin = 326;

    public static ScannedOrigin Scan(string? value)
    {
        if (value is null || value.Length == 0)
        {
            return Faulty([new Fault(FaultKind.Empty, 0, 0)]);
        }

        if (value == "*")
        {
            return new ScannedOrigin(null, IsAny: true, default);
        }

        var faults = new List<Fault>();
        var cuts = ElementCuts.Of(value, LooksWhole, faults);
        OriginPattern? pattern = null;
        foreach (var (start, end) in cuts.Parts)
        {
            pattern = OriginScan.Of(value, start, end, faults);
        }

        if (value.Length > LongestOrigin && cuts.Parts.Count == 1)
        {
            faults.Add(new Fault(FaultKind.TooLong, 0, value.Length));
        }

        return faults.All(static f => f.IsBearable) ? new ScannedOrigin(pattern, IsAny: false, faults.ToEquatableArray()) : Faulty(faults);
    }

    private static ScannedOrigin Faulty(List<Fault> faults) => new(null, IsAny: false, faults.OrderBy(static f => f.Start).ToEquatableArray());

    /// <summary>Whether a text beside a blank is an origin of its own: "https://a.com https://b.com", but not "https://my app.com".</summary>
    private static bool LooksWhole(string text)
    {
        var separator = text.IndexOf("://", StringComparison.Ordinal);
        var host = separator < 0 ? text : text.Substring(separator + 3);
        return text == "*" || host == "localhost" || host.IndexOfAny(['.', ':', '[']) > 0 || (separator > 0 && host.Length > 0 && host[0] == '[');
    }
}
