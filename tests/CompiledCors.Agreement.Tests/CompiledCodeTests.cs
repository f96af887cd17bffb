extern alias run;

using CompiledCors.Corpus;
using Microsoft.AspNetCore.Cors.Infrastructure;
using run::CompiledCors;

namespace CompiledCors.Agreement.Tests;

/// <summary>The comparisons that the generator emits admit what the law admits.</summary>
public class CompiledCodeTests
{
    [Fact]
    public async Task Policies_of_one_pattern_admit_what_the_law_admits() => await Agree(RandomPolicies.GoodOrigins.Select(static p => Declaration.Of([p])));

    [Fact]
    public async Task Lists_of_the_corpus_admit_what_the_law_admits() => await Agree(OriginCase.All.GroupBy(static c => string.Join(' ', c.Patterns)).Select(static g => Declaration.Of(g.First().Patterns)));

    [Fact]
    public async Task Lists_of_every_length_admit_what_the_law_admits()
    {
#pragma warning disable CA5394 // a fixed seed, not a secret
        var random = new Random(99);
        string[] good = [.. RandomPolicies.GoodOrigins];
        // many origins of one length, which differ in one character, are told apart in another way than a few
        string[] alike = [.. Enumerable.Range(0, 60).Select(static i => $"https://shop-{(char)('a' + (i % 26))}{i / 26}.example.com"), .. Enumerable.Range(0, 30).Select(static i => $"http://10.0.{i / 10}.{i % 10}:8080")];
        var policies = Enumerable.Range(0, 120).Select(i => Declaration.Of(
            Enumerable.Range(0, random.Next(1, 1 + (i / 2))).Select(_ => (random.Next(3) == 0 ? good : alike) is var from ? from[random.Next(from.Length)] : ""),
            Enumerable.Range(0, random.Next(4)).Select(_ => good[random.Next(good.Length)]))).ToList();
#pragma warning restore CA5394
        await Agree(policies);
    }

    [Fact]
    public async Task Whatever_is_declared_compiles_and_what_is_refused_denies_everything()
    {
        var policies = ValueCase.All.Select(PolicyCase.Of).Concat(PolicyCase.All).Concat(RandomPolicies.Make(150, seed: 5)).Where(Declaration.CanBeDeclared);
        await Agree(policies);
    }

    [Fact]
    public async Task The_corpus_says_the_same_of_compiled_code()
    {
        using var policies = await CompiledPolicies.CompileAsync(OriginCase.All.Where(static c => c.Patterns.Count > 0).Select(static c => Declaration.Of(c.Patterns)));
        foreach (var (expected, (_, compiled)) in OriginCase.All.Where(static c => c.Patterns.Count > 0).Zip(policies.All))
        {
            Assert.True(expected.IsAdmitted == compiled.AdmitsOrigin(expected.Origin), expected.ToString());
        }
    }

    private static async Task Agree(IEnumerable<PolicyCase> declared)
    {
        using var policies = await CompiledPolicies.CompileAsync(declared);
        Assert.NotEmpty(policies.All);
        foreach (var (policy, compiled) in policies.All)
        {
            var law = BuildLaw.Understand(policy);
            var description = compiled.Description;
            Assert.Equal(law is null, description.IsRefused);
            Assert.Equal(law is null ? [] : law.AllowsAnyOrigin ? ["*"] : law.Origins.Select(static p => p.Text), description.Origins);
            var framework = ((ICorsPolicyMetadata)compiled).Policy;
            foreach (var origin in NearOrigins.Of(policy))
            {
                var admits = BuildLaw.Admits(law, origin);
                Assert.True(admits == compiled.AdmitsOrigin(origin), $"{compiled}: {CorpusLine.Quote(origin)} by {string.Join(' ', description.Origins)}");
                Assert.True(BuildLaw.AdmitsInDevelopment(law, origin) == compiled.AdmitsDevelopmentOrigin(origin), $"{compiled}: {CorpusLine.Quote(origin)} by {string.Join(' ', description.DevelopmentOrigins)}");
                Assert.True(law is { AllowsAnyOrigin: true } || admits == framework.IsOriginAllowed(origin), $"{compiled}: {CorpusLine.Quote(origin)} by the framework's policy");
            }
        }
    }
}
