using CompiledCors.Corpus;

namespace CompiledCors.Agreement.Tests;

public class LawTests
{
    [Fact]
    public void Both_copies_say_the_same_of_every_value_in_the_corpus() => Agree(ValueCase.All.Select(PolicyCase.Of));

    [Fact]
    public void Both_copies_say_the_same_of_every_policy_in_the_corpus() => Agree(PolicyCase.All);

    [Fact]
    public void Both_copies_say_the_same_of_thousands_of_policies() => Agree(RandomPolicies.Make(6_000, seed: 4242));

    [Fact]
    public void Both_copies_admit_the_same_origins()
    {
        foreach (var policy in RandomPolicies.GoodOrigins.Select(static p => Declaration.Of([p])))
        {
            var (build, run) = (BuildLaw.Understand(policy), RunLaw.Understand(policy));
            Assert.All(NearOrigins.Of(policy), o => Assert.True(BuildLaw.Admits(build, o) == RunLaw.Admits(run, o), CorpusLine.Quote(o)));
        }
    }

    private static void Agree(IEnumerable<PolicyCase> policies)
    {
        var judged = 0;
        foreach (var policy in policies)
        {
            judged++;
            Assert.Equal(BuildLaw.Judge(policy), RunLaw.Judge(policy));
        }

        Assert.True(judged > 50);
    }
}
