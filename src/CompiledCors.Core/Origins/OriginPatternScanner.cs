using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// From a value to an origin pattern, or to all its faults with their spans. Written by hand, left to right: a URL parser would repair
/// what a browser's Origin header never says, and a repaired value is one that silently never matches.
/// </summary>
internal static class OriginPatternScanner
{
    public static ScannedOrigin Scan(string? value)
    {
        if (value is null || value.Length == 0)
        {
            return Faulty([new Fault(FaultKind.Empty, 0, 0)], []);
        }

        if (value == "*")
        {
            return new ScannedOrigin(null, default, IsAny: true, default);
        }

        if (value.Length > ElementCuts.LongestElement)
        {
            return Faulty([new Fault(FaultKind.TooLong, 0, value.Length)], []);
        }

        var faults = new List<Fault>();
        var cuts = ElementCuts.Of(value, SchemeScan.AreTwo, faults);
        var discerned = cuts.Parts.Select(part => OriginScan.Of(value, part.Start, part.End, faults)).OfType<OriginPattern>().ToList();
        return faults.All(static f => f.IsBearable)
            ? new ScannedOrigin(discerned.FirstOrDefault(), discerned.ToEquatableArray(), IsAny: false, Sorted(faults))
            : Faulty(faults, discerned);
    }

    private static ScannedOrigin Faulty(List<Fault> faults, List<OriginPattern> discerned) => new(null, discerned.ToEquatableArray(), IsAny: false, Sorted(faults));

    private static EquatableArray<Fault> Sorted(List<Fault> faults) => faults.OrderBy(static f => f.Start).ToEquatableArray();
}
