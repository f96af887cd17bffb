using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>From a value to a token (RFC 9110, 5.6.2), or to all that keeps it from being one.</summary>
internal static class NameScanner
{
    /// <param name="value">As written.</param>
    /// <param name="isFamiliar">Whether a word is so plainly a name that a blank beside it and another one separates two names.</param>
    public static ScannedName Scan(string? value, Func<string, bool> isFamiliar)
    {
        if (value is null || value.Length == 0)
        {
            return Faulty(new Fault(FaultKind.Empty, 0, 0));
        }

        if (value.Length > ElementCuts.LongestElement)
        {
            return Faulty(new Fault(FaultKind.TooLong, 0, value.Length));
        }

        var faults = new List<Fault>();
        var cuts = ElementCuts.Of(value, (left, right) => isFamiliar(left) && isFamiliar(WithoutColon(right)), faults);
        var parts = cuts.Parts.Select(part => ScanPart(value, part.Start, part.End, faults)).OfType<NamePart>().ToEquatableArray();
        return new ScannedName(faults.Count == 0 ? value : null, parts, faults.OrderBy(static f => f.Start).ToEquatableArray());
    }

    private static ScannedName Faulty(Fault fault) => new(null, default, new[] { fault }.ToEquatableArray());

    private static NamePart? ScanPart(string value, int start, int end, List<Fault> faults)
    {
        var nameEnd = end;
        while (nameEnd > start && (value[nameEnd - 1] == ':' || Ascii.IsBlank(value[nameEnd - 1])))
        {
            nameEnd--;
        }

        if (nameEnd < end && nameEnd > start)
        {
            faults.Add(new Fault(FaultKind.TrailingColon, nameEnd, end - nameEnd, new Mend("trim", TextEdit.Cut(nameEnd, end - nameEnd))));
            end = nameEnd;
        }

        var name = value.Substring(start, end - start);
        var bad = Tokens.FirstOutside(name);
        if (bad < 0)
        {
            return new NamePart(start, name);
        }

        // a blank is a fault already
        if (!Ascii.IsBlank(value[start + bad]))
        {
            faults.Add(new Fault(FaultKind.NotToken, start + bad, 1));
        }

        return null;
    }

    private static string WithoutColon(string word)
    {
        var end = word.Length;
        while (end > 0 && word[end - 1] == ':')
        {
            end--;
        }

        return word.Substring(0, end);
    }
}
