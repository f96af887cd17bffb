using System.Reflection;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

public sealed class RuleBookTests
{
    [Fact]
    public void Ids_are_unique_and_in_order() => Assert.Null(FirstOutOfOrder(AllRules.InOrder.Select(static r => r.Id)));

    [Fact]
    public void Ids_are_CORS_and_four_digits() =>
        Assert.All(AllRules.InOrder, static r => Assert.Matches("^CORS[1-7][0-9]{3}$", r.Id));

    [Fact]
    public void Every_rule_file_is_in_a_book()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(static t => t.Name.StartsWith("CORS", StringComparison.Ordinal) && t.Name.Contains('_', StringComparison.Ordinal))
            .Select(static t => (Id: t.Name.Split('_')[0], Rule: (Rule?)t.GetField("Rule", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))).ToList();
        Assert.All(written, static w => Assert.Equal(w.Id, w.Rule?.Id));
        Assert.Equal(AllRules.InOrder, written.Select(static w => w.Rule!).OrderBy(static r => r.Id, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CORS1001 CORS1003 CORS1002", "CORS1002")]
    [InlineData("CORS1001 CORS1002 CORS1002", "CORS1002")]
    [InlineData("CORS1001 CORS1002 CORS1003", null)]
    public void What_is_out_of_order_is_found(string ids, string? found) => Assert.Equal(found, FirstOutOfOrder(ids.Split(' ')));

    private static string? FirstOutOfOrder(IEnumerable<string> ids) =>
        ids.Zip(ids.Skip(1)).Where(static pair => string.CompareOrdinal(pair.First, pair.Second) >= 0).Select(static pair => pair.Second).FirstOrDefault();
}
