namespace CompiledCors.Corpus;

/// <summary>Policies of values that are good, bad and nearly so, the same in every run.</summary>
internal static class RandomPolicies
{
    private static readonly string?[] s_methods = [.. ValueCase.All.Where(static c => c.Field == "Methods").Select(static c => c.Value), "PUT", "PUT", "DELETE"];
    private static readonly string?[] s_headers = [.. ValueCase.All.Where(static c => c.Field is "Headers" or "ExposedHeaders").Select(static c => c.Value), "*", "Authorization"];
    private static readonly string?[] s_origins = [.. ValueCase.All.Where(static c => c.Field == "Origins").Select(static c => c.Value)];
    private static readonly string[] s_related =
    [
        "*", "https://*.example.com", "https://a.example.com", "http://a.example.com", "https://app-*.example.com", "https://app-1.example.com", "http://localhost:*", "http://localhost:3000",
        "http://localhost", "https://a.example.com:*", "http://*.example.com", "https://*.github.io", "capacitor://localhost",
    ];

    /// <summary>Patterns that are understood.</summary>
    public static IReadOnlyList<string> GoodOrigins { get; } =
    [
        .. ValueCase.All.Where(static c => c is { Field: "Origins", Findings: [], Value: not (null or "*") }).Select(static c => c.Value!)
            .Concat(OriginCase.All.SelectMany(static c => c.Patterns)).Concat(s_related.Skip(1)).Distinct(StringComparer.Ordinal),
    ];

    public static IEnumerable<PolicyCase> Make(int count, int seed)
    {
#pragma warning disable CA5394 // a fixed seed, not a secret
        var random = new Random(seed);
        string?[] names = [.. Mutations.Of(s_methods.Concat(s_headers).OfType<string>(), 4_000, seed)];
        string?[] origins = [.. Mutations.Of(s_origins.OfType<string>(), 8_000, seed), .. s_origins];
        for (var i = 0; i < count; i++)
        {
            var lists = new Dictionary<string, IReadOnlyList<PolicyElement>>(StringComparer.Ordinal);
            AddList(lists, "Origins", random, 4, origins, GoodOrigins, s_related);
            AddList(lists, "DevelopmentOrigins", random, 2, origins, GoodOrigins, s_related);
            AddList(lists, "Methods", random, 3, s_methods, s_methods, names);
            AddList(lists, "Headers", random, 3, s_headers, s_headers, names);
            AddList(lists, "ExposedHeaders", random, 3, s_headers, s_headers, names);
            var flags = new HashSet<string>(StringComparer.Ordinal);
            AddFlag(flags, "AllowCredentials", random, 2);
            AddFlag(flags, "DangerouslyAllowInsecureOrigins", random, 4);
            AddFlag(flags, "DangerouslyAllowPublicSuffixes", random, 4);
            yield return new PolicyCase(lists, flags, random.Next(6) switch { 0 => 86400, 1 => random.Next(-10, 100_000), 2 => 600, _ => null }, []);
        }
    }

    private static void AddFlag(HashSet<string> flags, string flag, Random random, int oneIn)
    {
        if (random.Next(oneIn) == 0)
        {
            flags.Add(flag);
        }
    }

    private static void AddList(Dictionary<string, IReadOnlyList<PolicyElement>> lists, string field, Random random, int longest, params IReadOnlyList<string?>[] sources)
    {
        var length = random.Next(longest + 1);
        var source = sources[random.Next(sources.Length)];
        if (length > 0)
        {
            lists.Add(field, [.. Enumerable.Range(0, length).Select(_ => new PolicyElement(source[random.Next(source.Count)], IsOpaque: false))]);
        }
    }
#pragma warning restore CA5394
}
