using CompiledCors.Core.Policies;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

/// <summary>Drafts of values that are good, bad and nearly so, the same in every run.</summary>
internal static class RandomDrafts
{
    private static readonly string?[] s_methods = [.. ValueCase.All.Where(static c => c.Field == "Methods").Select(static c => c.Value), "PUT", "PUT", "DELETE"];
    private static readonly string?[] s_headers = [.. ValueCase.All.Where(static c => c.Field is "Headers" or "ExposedHeaders").Select(static c => c.Value), "*", "Authorization"];
    private static readonly string[] s_goodOrigins = [.. Samples.Patterns.Select(static p => p.Text)];
    private static readonly string[] s_relatedOrigins =
    [
        "*", "https://*.example.com", "https://a.example.com", "http://a.example.com", "https://app-*.example.com", "https://app-1.example.com", "http://localhost:*", "http://localhost:3000",
        "http://localhost", "https://a.example.com:*", "http://*.example.com", "https://*.github.io", "capacitor://localhost",
    ];

    public static IEnumerable<PolicyDraft> Make(int count, int seed)
    {
#pragma warning disable CA5394 // a fixed seed, not a secret
        var random = new Random(seed);
        var names = Mutations.Of(s_methods.Concat(s_headers).OfType<string>(), 4_000, seed).ToArray();
        for (var i = 0; i < count; i++)
        {
            yield return new PolicyDraft
            {
                Origins = List(random, 4, Samples.Mutated, s_goodOrigins, s_relatedOrigins),
                DevelopmentOrigins = List(random, 2, Samples.Mutated, s_goodOrigins, s_relatedOrigins),
                Methods = List(random, 3, s_methods, s_methods, names),
                Headers = List(random, 3, s_headers, s_headers, names),
                ExposedHeaders = List(random, 3, s_headers, s_headers, names),
                AllowCredentials = random.Next(2) == 0,
                DangerouslyAllowInsecureOrigins = random.Next(4) == 0,
                DangerouslyAllowPublicSuffixes = random.Next(4) == 0,
                PreflightMaxAge = random.Next(6) switch { 0 => 86400, 1 => random.Next(-10, 100_000), 2 => 600, _ => null },
            };
        }
    }

    private static DraftList List(Random random, int longest, params IReadOnlyList<string?>[] sources)
    {
        var length = random.Next(longest + 1);
        var source = sources[random.Next(sources.Length)];
        return length == 0 ? default : DraftList.Of([.. Enumerable.Range(0, length).Select(_ => source[random.Next(source.Count)])]);
#pragma warning restore CA5394
    }
}
