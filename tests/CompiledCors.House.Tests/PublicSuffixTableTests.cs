namespace CompiledCors.House.Tests;

public sealed class PublicSuffixTableTests
{
    private const string Rewrite = "COMPILEDCORS_REWRITE";

    [Fact]
    public void The_table_is_what_the_list_says()
    {
        var expected = PublicSuffixTableWriter.Write(House.Read(PublicSuffixTableWriter.List));
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(House.PathOf(PublicSuffixTableWriter.Table), expected);
        }

        var committed = File.Exists(House.PathOf(PublicSuffixTableWriter.Table)) ? House.Read(PublicSuffixTableWriter.Table) : "";
        Assert.True(
            expected == committed.ReplaceLineEndings("\n"),
            $"{PublicSuffixTableWriter.Table} is not what {PublicSuffixTableWriter.List} says. Run this test with {Rewrite}=1 to write it anew, and commit it.");
    }

    [Fact]
    public void Another_rule_makes_another_table()
    {
        var list = House.Read(PublicSuffixTableWriter.List);

        Assert.NotEqual(PublicSuffixTableWriter.Write(list), PublicSuffixTableWriter.Write(list + "\nexample.example\n"));
        Assert.NotEqual(PublicSuffixTableWriter.Write("// 2026-01-02\nck\n"), PublicSuffixTableWriter.Write("// 2026-01-02\n*.ck\n"));
    }

    [Fact]
    public void The_order_of_the_rules_does_not_matter() =>
        Assert.Equal(PublicSuffixTableWriter.Write("// 2026-01-02\nck\n*.ck\n!www.ck\n"), PublicSuffixTableWriter.Write("!www.ck\n*.ck\nck\n// 2026-01-02\n"));

    [Fact]
    public void The_table_stays_small() =>
        Assert.InRange(PublicSuffixStates.Write(PublicSuffixTableWriter.RulesOf(House.Read(PublicSuffixTableWriter.List))).Length, 1, 65_535);

    [Fact]
    public void The_date_is_the_newest_in_a_comment() =>
        Assert.Equal("2026-07-24", PublicSuffixTableWriter.DateOf("// imported on 2026-07-24T16:40:16Z\nname-2027-01-01.example\n// by A, 2025-12-31\n"));

    [Fact]
    public void A_list_without_a_date_is_refused() =>
        Assert.Throws<FormatException>(static () => PublicSuffixTableWriter.Write("// no date\ncom\n"));

    [Theory]
    [InlineData("a.*.example")]
    [InlineData("*.*.example")]
    [InlineData("a_b.example")]
    public void A_rule_that_the_table_cannot_hold_is_refused(string rule) =>
        Assert.Throws<FormatException>(() => PublicSuffixTableWriter.Write("// 2026-01-02\n" + rule + "\n"));

    [Fact]
    public void Every_rule_is_read()
    {
        var rules = PublicSuffixTableWriter.RulesOf("// com.example\n\ncom\n*.ck\n!www.ck // remark\nck\n公司.cn\n");

        Assert.Equal(
            [new("ck", PublicSuffixStates.Exact | PublicSuffixStates.Wildcard), new("com", PublicSuffixStates.Exact), new("www.ck", PublicSuffixStates.Exception), new("xn--55qx5d.cn", PublicSuffixStates.Exact)],
            rules);
    }

    [Fact]
    public void The_list_and_the_table_keep_their_notice()
    {
        Assert.StartsWith("// This Source Code Form is subject to the terms of the Mozilla Public", House.Read(PublicSuffixTableWriter.List), StringComparison.Ordinal);
        Assert.Contains("https://mozilla.org/MPL/2.0/", House.Read(PublicSuffixTableWriter.Table), StringComparison.Ordinal);
        Assert.Contains("## Public Suffix List (MPL 2.0)", House.Read("THIRD-PARTY-NOTICES.md"), StringComparison.Ordinal);
    }
}
