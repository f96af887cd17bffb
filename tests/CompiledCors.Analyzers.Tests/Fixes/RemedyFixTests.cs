using CompiledCors.CodeFixes;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Every remedy of every rule about policies: found, written, and then no finding is left, by the fix and by fix-all.</summary>
public sealed class RemedyFixTests
{
    public static TheoryData<string> Keys => [.. RemedyTable.Mended.Select(static r => r.Key)];

    public static TheoryData<string> IdsWithoutRemedy => [.. RemedyTable.NotMended.Select(static r => r.Id)];

    [Theory]
    [MemberData(nameof(Keys))]
    public Task A_remedy_written_removes_its_finding(string key)
    {
        var (_, before, after) = RemedyTable.Mended.Single(r => r.Key == key);
        return Mending.VerifyArgumentsAsync(key, before, after);
    }

    [Theory]
    [MemberData(nameof(IdsWithoutRemedy))]
    public Task A_rule_without_a_remedy_offers_nothing(string id) =>
        Mending.VerifyNothingAsync<RemedyFix>(Mending.Policy(RemedyTable.NotMended.Single(r => r.Id == id).Arguments));

    [Fact]
    public void Every_rule_about_policies_is_in_one_of_the_two_tables()
    {
        var tested = RemedyTable.Mended.Select(static r => r.Key[..8]).Distinct().Concat(RemedyTable.NotMended.Select(static r => r.Id)).Order(StringComparer.Ordinal);
        Assert.Equal(RuleBook.PolicyRules.Select(static r => r.Id), tested);
    }

    [Fact]
    public void The_fix_is_for_every_rule_about_policies_and_no_other() =>
        Assert.Equal(RuleBook.PolicyRules.Select(static r => r.Id), new RemedyFix().FixableDiagnosticIds);
}
