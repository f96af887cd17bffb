namespace CompiledCors.Analyzers.Tests.Pages;

public sealed class RuleTableTests
{
    private static readonly string s_text = Repository.Read(Repository.Pages + "README.md");

    [Fact]
    public void The_table_has_every_rule_in_order() => Assert.Empty(RuleTable.FaultsOf(s_text, AllRules.InOrder));

    [Theory]
    [InlineData("| [CORS1002](CORS1002.md) |", "| [CORS1002](CORS1003.md) |")]
    [InlineData("| Origin without a scheme | error |", "| Origin without a scheme | warning |")]
    [InlineData("| Origin without a scheme |", "| Origin without scheme |")]
    [InlineData("| any site can send it, from a sandboxed frame |", "|  |")]
    [InlineData("| [CORS1002](CORS1002.md) |", "| [CORS1001](CORS1001.md) | again | error | again |\n| [CORS1002](CORS1002.md) |")]
    [InlineData("Category `CorsEffects`.", "")]
    public void A_wrong_row_is_complained_of(string right, string wrong)
    {
        Assert.Contains(right, s_text, StringComparison.Ordinal);
        Assert.NotEmpty(RuleTable.FaultsOf(s_text.Replace(right, wrong, StringComparison.Ordinal), AllRules.InOrder));
    }

    [Fact]
    public async Task The_ways_to_silence_silence()
    {
        var blocks = RulePage.BlocksIn(RulePage.Good, s_text);
        Assert.Equal(2, blocks.Count);
        foreach (var block in blocks)
        {
            Assert.Empty(await PageExamples.Analyse(block));
            var loud = block with { Code = string.Join('\n', block.Code.Split('\n').Where(static l => !l.Contains("CORS1014", StringComparison.Ordinal))) };
            Assert.Equal("CORS1014", Assert.Single(await PageExamples.Analyse(loud)).Id);
        }
    }
}
