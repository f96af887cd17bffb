using CompiledCors.Core.Rules;

namespace CompiledCors.Core.Tests.Law;

public class RuleBookTests
{
    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        var ids = RuleBook.PolicyRules.Select(static r => r.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    // what RULES say of each: refuses (E), warns (W), advises (I)
    [Theory]
    [InlineData("Refuses", "1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1015 1020 1021 1030 1040 2001 2003 2004 2006 2007")]
    [InlineData("Warns", "1014 1022 1031 1032 1033 1034 2002 2008 2009")]
    [InlineData("Advises", "1041 2005 3001 3002 3003 3004 3005 3006")]
    public void Every_rule_has_the_gravity_that_it_is_known_for(string gravity, string numbers) =>
        Assert.Equal(numbers.Split(' '), RuleBook.PolicyRules.Where(r => r.Gravity.ToString() == gravity).Select(static r => r.Id[4..]));

    [Fact]
    public void A_title_names_the_defect_without_a_full_stop() =>
        Assert.All(RuleBook.PolicyRules, static r => Assert.Matches("^[A-Z][^.]{6,80}[^. ]$|file:", r.Title));

    [Fact]
    public void A_rule_is_found_by_its_number() =>
        Assert.Equal(RuleBook.PolicyRules.Count, RuleBook.PolicyRules.Select(static r => r.GetHashCode()).Distinct().Count());
}
