namespace CompiledCors.House.Tests.Purity;

/// <summary>The doors that the law must not use, from the file beside it: documentation ids, each with its reason.</summary>
internal sealed class BannedSymbols
{
    public const string FilePath = "src/CompiledCors.Core/BannedSymbols.txt";

    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    public BannedSymbols(string text)
    {
        foreach (var line in text.Split('\n').Select(static l => l.Trim()).Where(static l => l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal)))
        {
            var (id, reason) = line.Split(';', 2) is [var i, var r] && r.Trim().Length > 0 ? (i.Trim(), r.Trim()) : throw new FormatException($"no reason: {line}");
            _reasons.Add(id, reason);
        }
    }

    public IEnumerable<string> Ids => _reasons.Keys;

    /// <param name="id">A documentation id. A method is also known without its parameters, which bans all overloads.</param>
    public string? ReasonFor(string id) =>
        _reasons.TryGetValue(id, out var reason) || (id.IndexOf('(', StringComparison.Ordinal) is > 0 and var open && _reasons.TryGetValue(id[..open], out reason)) ? reason : null;
}
