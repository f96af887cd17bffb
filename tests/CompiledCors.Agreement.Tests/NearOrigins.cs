using CompiledCors.Corpus;

namespace CompiledCors.Agreement.Tests;

/// <summary>Origins that the patterns of a policy admit, and many that they nearly do.</summary>
internal static class NearOrigins
{
    private static readonly string[] s_stars = ["a", "0", "_", "a.b", "x-1", new('a', 63), new('a', 64), "app-1", "-", "a-", "", ".", "a..b", "A", "e/", "u@a", "é"];
    private static readonly string[] s_ports = ["", ":1", ":80", ":443", ":3000", ":65535", ":65536", ":0", ":01", ":", ":x"];

    public static IEnumerable<string> Of(PolicyCase policy, int mutations = 40)
    {
        var patterns = policy.Lists.Where(static l => l.Key is "Origins" or "DevelopmentOrigins").SelectMany(static l => l.Value).Select(static e => e.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var members = patterns.SelectMany(Members).Append("null").Append("").Append("*").ToList();
        return members.Concat(Mutations.Of(members, mutations, seed: patterns.Count)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(string pattern)
    {
        var anyPort = pattern.EndsWith(":*", StringComparison.Ordinal);
        var bare = anyPort ? pattern[..^2] : pattern;
        return from host in bare.Contains('*', StringComparison.Ordinal) ? s_stars.Select(s => bare.Replace("*", s, StringComparison.Ordinal)) : [bare, bare + ".", bare + "/"]
               from port in anyPort ? s_ports : ["", ":9999"]
               select host + port;
    }
}
