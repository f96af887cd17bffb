namespace CompiledCors.Analyzers.Reading;

/// <summary>Names of emitted files: short, and telling which type they belong to.</summary>
internal static class HintName
{
    public const string Ending = ".CorsPolicy.g.cs";

    // Paths of emitted files are long already, and some file systems end at 260 characters.
    private const int Longest = 80;

    public static string Of(string metadataName, bool isCrowded)
    {
        // Roslyn throws for what it does not like in a hint name, and identifiers may have more than letters and digits
        var name = new string([.. metadataName.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : c == '+' ? '.' : '_')]);
        var isLong = name.Length > Longest;
        var isUnclear = isCrowded || isLong || name != metadataName.Replace('+', '.');
        return (isLong ? name.Substring(name.Length - Longest) : name) + (isUnclear ? "." + Hash(metadataName) : string.Empty) + Ending;
    }

    // FNV-1a: stable between runs and runtimes, unlike string.GetHashCode
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return hash.ToString("x8", null);
    }
}
