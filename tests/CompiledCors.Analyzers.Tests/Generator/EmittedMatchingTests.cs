namespace CompiledCors.Analyzers.Tests.Generator;

/// <summary>Emitted code, run.</summary>
public sealed class EmittedMatchingTests
{
    [Theory]
    [InlineData("https://shop.example.com", true)]
    [InlineData("https://a.b.shop.example.com", true)]
    [InlineData("https://app-7.preview.example.com", true)]
    [InlineData("http://x.test", true)]
    [InlineData("http://x.test:81", true)]
    [InlineData("https://evil.test/.shop.example.com", false)]
    [InlineData("https://shop.example.com.evil.test", false)]
    [InlineData("https://app-.preview.example.com", false)]
    [InlineData("https://app-a.b.preview.example.com", false)]
    [InlineData("http://x.test:", false)]
    [InlineData("HTTPS://shop.example.com", false)]
    [InlineData("http://localhost:3000", false)]
    [InlineData("null", false)]
    [InlineData("", false)]
    public async Task Patterns_admit_what_they_say(string origin, bool isAllowed)
    {
        var run = await Policies.RunPolicyAsync(
            """Origins = ["https://shop.example.com", "https://*.shop.example.com", "https://app-*.preview.example.com", "http://x.test:*"], DevelopmentOrigins = ["http://localhost:*"]""");
        Assert.Equal(isAllowed, Policies.Matcher(run)(origin));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(1000)]
    public async Task Every_one_of_many_origins_is_found_and_no_near_miss(int count)
    {
        var origins = Enumerable.Range(0, count).Select(static i => i % 3 == 0 ? $"https://tenant{i:d5}.customers.example.com" : $"https://{(char)('a' + (i % 26))}{i}.example.org:{8000 + i}").ToList();
        var run = await Policies.RunPolicyAsync($"Origins = [{string.Join(", ", origins.Select(static o => $"\"{o}\""))}]");
        var allows = Policies.Matcher(run);
        Assert.All(origins, origin => Assert.True(allows(origin), origin));
        var known = origins.ToHashSet();
        Assert.All(
            origins.SelectMany(static o => new[] { o[..^1], o + "0", o.Replace('e', 'f'), o[..^1] + (char)(o[^1] ^ 1), string.Empty }).Where(near => !known.Contains(near)),
            near => Assert.False(allows(near), near));
    }

    [Fact]
    public async Task A_refused_policy_denies_what_it_would_have_allowed()
    {
        var run = await Policies.RunPolicyAsync("""Origins = ["https://good.example", "https://bad.example/"]""");
        Assert.False(Policies.Matcher(run)("https://good.example"));
        Assert.False(Policies.Matcher(run)("https://bad.example/"));
    }
}
