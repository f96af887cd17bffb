namespace CompiledCors.House.Tests.Unicode;

/// <summary>The extracts that are kept in the repository, and how they come from the files of Unicode.</summary>
internal static class Uts46Sources
{
    public const string Folder = "src/CompiledCors.Core/Origins/";
    public const string Mappings = Folder + "Uts46Mappings.txt";
    public const string Properties = Folder + "Uts46Properties.txt";
    public const string Decompositions = Folder + "Uts46Decompositions.txt";

    /// <summary>The version of Unicode that the extract states.</summary>
    public static string Version(string extract) => House.Read(extract).Split('\n')[0].Split(' ')[^1];

    public static IEnumerable<CodePointLine> Read(string extract) => CodePointLine.ReadAll(House.Read(extract).Split('\n'));

    /// <summary>Writes all extracts anew from a folder that holds Unicode's files, those in subfolders included.</summary>
    public static void Rewrite(string unicodeFolder)
    {
        var version = Lines(unicodeFolder, "IdnaMappingTable.txt").Select(static l => l.Split("# Version: ")).First(static l => l.Length == 2)[1];
        if (!Lines(unicodeFolder, "DerivedJoiningType.txt")[0].Contains($"-{version}.", StringComparison.Ordinal)
            || !Lines(unicodeFolder, "DerivedNormalizationProps.txt")[0].Contains($"-{version}.", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The files in {unicodeFolder} are not all of Unicode {version}.");
        }

        var data = Lines(unicodeFolder, "UnicodeData.txt");
        Write(Mappings, version, "IdnaMappingTable.txt", "status, and what is mapped to what. Not listed: disallowed",
            UnicodeExtract.Mappings(Lines(unicodeFolder, "IdnaMappingTable.txt")));
        Write(Properties, version, "UnicodeData.txt and DerivedJoiningType.txt",
            "combining class, bidi class, joining type, M for a mark. Not listed: 0;L;U;-",
            UnicodeExtract.Properties(data, Lines(unicodeFolder, "DerivedJoiningType.txt")));
        Write(Decompositions, version, "UnicodeData.txt and DerivedNormalizationProps.txt",
            "canonical decomposition, x if excluded from composition. Not listed: none, or Hangul",
            UnicodeExtract.Decompositions(data, Lines(unicodeFolder, "DerivedNormalizationProps.txt")));
    }

    private static void Write(string extract, string version, string source, string fields, IEnumerable<CodePointLine> lines) =>
        File.WriteAllText(House.PathOf(extract), string.Join('\n',
            [
                $"# Extract from {source}, Unicode {version}",
                "# Copyright (c) 1991-2025 Unicode, Inc. Licensed under the Unicode License V3, see THIRD-PARTY-NOTICES.md",
                "# https://www.unicode.org/terms_of_use.html",
                $"# Fields: code points; {fields}",
                .. lines.Select(static l => l.ToString()),
                "",
            ]));

    private static string[] Lines(string folder, string name) =>
        File.ReadAllLines(Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).First());
}
