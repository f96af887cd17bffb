namespace CompiledCors.House.Tests.Unicode;

/// <summary>
/// What the law needs of the files of Unicode, and no more. Each method takes the lines of Unicode's own files and gives those of the
/// extract that is kept beside the table.
/// </summary>
internal static class UnicodeExtract
{
    private const string Unlisted = "0;L;U;-";

    /// <summary>From IdnaMappingTable.txt: status and mapping; neighbours of one status are one line, what is disallowed is left out.</summary>
    public static IEnumerable<CodePointLine> Mappings(IEnumerable<string> idnaMappingTable) =>
        Merge(CodePointLine.ReadAll(idnaMappingTable)
            .Where(static l => l.Fields[0] != "disallowed")
            .Select(static l => l with { Fields = l.Fields[0] == "mapped" ? l.Fields[..2] : l.Fields[..1] }));

    /// <summary>From UnicodeData.txt and DerivedJoiningType.txt: combining class, bidi class, joining type, M for a mark.</summary>
    public static IEnumerable<CodePointLine> Properties(IEnumerable<string> unicodeData, IEnumerable<string> derivedJoiningType)
    {
        var joining = CodePointLine.ReadAll(derivedJoiningType)
            .SelectMany(static l => Points(l).Select(p => (Point: p, Type: l.Fields[0])))
            .ToDictionary(static p => p.Point, static p => p.Type);
        return Merge(Characters(unicodeData)
            .SelectMany(Points, (character, point) => new CodePointLine(point, point,
                [character.Fields[2], character.Fields[3], joining.GetValueOrDefault(point, "U"), character.Fields[1][0] == 'M' ? "M" : "-"]))
            .Where(static l => string.Join(';', l.Fields) != Unlisted));
    }

    /// <summary>From UnicodeData.txt and DerivedNormalizationProps.txt: canonical decompositions, x for those that never compose.</summary>
    public static IEnumerable<CodePointLine> Decompositions(IEnumerable<string> unicodeData, IEnumerable<string> derivedNormalizationProps)
    {
        var excluded = CodePointLine.ReadAll(derivedNormalizationProps)
            .Where(static l => l.Fields[0] == "Full_Composition_Exclusion").SelectMany(Points).ToHashSet();
        return Characters(unicodeData)
            .Where(static c => c.Fields[4].Length > 0 && c.Fields[4][0] != '<')
            .Select(c => c with { Fields = excluded.Contains(c.First) ? [c.Fields[4], "x"] : [c.Fields[4]] });
    }

    /// <summary>Fields: name, category, combining class, bidi class, decomposition ... A pair "First>", "Last>" stands for a range.</summary>
    private static IEnumerable<CodePointLine> Characters(IEnumerable<string> unicodeData)
    {
        var first = -1;
        foreach (var line in CodePointLine.ReadAll(unicodeData))
        {
            if (line.Fields[0].EndsWith(", First>", StringComparison.Ordinal))
            {
                first = line.First;
                continue;
            }

            yield return first < 0 ? line : line with { First = first };
            first = -1;
        }
    }

    private static IEnumerable<CodePointLine> Merge(IEnumerable<CodePointLine> lines)
    {
        CodePointLine? open = null;
        foreach (var line in lines)
        {
            if (open is not null && open.Last + 1 == line.First && open.Fields.SequenceEqual(line.Fields))
            {
                open = open with { Last = line.Last };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = line;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static IEnumerable<int> Points(CodePointLine line) => Enumerable.Range(line.First, line.Last - line.First + 1);
}
