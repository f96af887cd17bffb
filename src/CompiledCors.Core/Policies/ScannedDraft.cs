using CompiledCors.Core.Headers;
using CompiledCors.Core.Methods;
using CompiledCors.Core.Origins;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>A draft whose every value was scanned once. What its reader could not know is not in the lists: no rule speaks of it.</summary>
internal sealed class ScannedDraft
{
    public ScannedDraft(PolicyDraft draft)
    {
        Draft = draft;
        Origins = ScanOrigins(SlotField.Origins);
        DevelopmentOrigins = ScanOrigins(SlotField.DevelopmentOrigins);
        Methods = ScanNames(SlotField.Methods, MethodName.IsFamiliar);
        Headers = ScanNames(SlotField.Headers, HeaderName.IsFamiliar);
        ExposedHeaders = ScanNames(SlotField.ExposedHeaders, HeaderName.IsFamiliar);
    }

    public PolicyDraft Draft { get; }

    public IReadOnlyList<ScannedOriginElement> Origins { get; }

    public IReadOnlyList<ScannedOriginElement> DevelopmentOrigins { get; }

    public IReadOnlyList<ScannedNameElement> Methods { get; }

    public IReadOnlyList<ScannedNameElement> Headers { get; }

    public IReadOnlyList<ScannedNameElement> ExposedHeaders { get; }

    public IEnumerable<ScannedOriginElement> AllOrigins => Origins.Concat(DevelopmentOrigins);

    public IEnumerable<ScannedNameElement> AllNames => Methods.Concat(Headers).Concat(ExposedHeaders);

    public IEnumerable<IScannedElement> All => AllOrigins.Concat<IScannedElement>(AllNames);

    /// <summary>The lists, each for itself.</summary>
    public IEnumerable<IReadOnlyList<IScannedElement>> Lists => [Origins, DevelopmentOrigins, Methods, Headers, ExposedHeaders];

    private List<ScannedOriginElement> ScanOrigins(SlotField field) =>
        [.. Known(field).Select(e => new ScannedOriginElement(field, e.Element, e.Value ?? string.Empty, OriginPatternScanner.Scan(e.Value)))];

    private List<ScannedNameElement> ScanNames(SlotField field, Func<string, bool> isFamiliar) =>
        [.. Known(field).Select(e => new ScannedNameElement(field, e.Element, e.Value ?? string.Empty, NameScanner.Scan(e.Value, isFamiliar)))];

    private IEnumerable<(int Element, string? Value)> Known(SlotField field)
    {
        var elements = Draft[field].Elements;
        for (var i = 0; i < elements.Count; i++)
        {
            if (!elements[i].IsOpaque)
            {
                yield return (i, elements[i].Value);
            }
        }
    }
}
