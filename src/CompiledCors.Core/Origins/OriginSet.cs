namespace CompiledCors.Core.Origins;

/// <summary>The patterns of a policy without those that another one encompasses, in ordinal order.</summary>
internal static class OriginSet
{
    public static IEnumerable<OriginPattern> Prune(IEnumerable<OriginPattern> patterns)
    {
        var distinct = patterns.GroupBy(static p => p.Text, StringComparer.Ordinal).Select(static g => g.First()).ToList();
        var wide = distinct.Where(static p => !p.IsExact).ToList();
        return distinct
            .Where(p => !wide.Any(w => !ReferenceEquals(w, p) && w.Encompasses(p)))
            .OrderBy(static p => p.Text, StringComparer.Ordinal);
    }
}
