using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>From a value to a token (RFC 9110, 5.6.2), or to all that keeps it from being one.</summary>
internal static class NameScanner
{
    public static ScannedName Scan(string? value)
    {
        var faults = new List<Fault>();
        if (value is null || value.Length == 0)
        {
            return new ScannedName(null, new[] { new Fault(FaultKind.Empty, 0, 0) }.ToEquatableArray());
        }

        var cuts = ElementCuts.Of(value, Tokens.IsToken, faults);
        foreach (var (start, end) in cuts.Parts)
        {
            ScanPart(value, start, end, faults);
        }

        return new ScannedName(faults.Count == 0 ? value : null, faults.OrderBy(static f => f.Start).ToEquatableArray());
    }

    private static void ScanPart(string value, int start, int end, List<Fault> faults)
    {
        var nameEnd = end;
        while (nameEnd > start && value[nameEnd - 1] is ':' or ' ')
        {
            nameEnd--;
        }

        if (nameEnd < end && nameEnd > start)
        {
            faults.Add(new Fault(FaultKind.TrailingColon, nameEnd, end - nameEnd, new Mend("trim", TextEdit.Cut(nameEnd, end - nameEnd))));
            end = nameEnd;
        }

        var bad = Tokens.FirstOutside(value.Substring(start, end - start));
        if (bad >= 0 && !Ascii.IsBlank(value[start + bad]))
        {
            faults.Add(new Fault(FaultKind.NotToken, start + bad, 1));
        }
    }
}
