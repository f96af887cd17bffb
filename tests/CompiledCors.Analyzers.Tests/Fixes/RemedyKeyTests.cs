using CompiledCors.Analyzers.Inspection;
using CompiledCors.CodeFixes.Writing;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Tests.Fixes;

public sealed class RemedyKeyTests
{
    private static readonly Remedy[] s_ways = [new("https", "Write https"), new("http", "Write http")];

    [Theory]
    [InlineData("CORS1001:http", "http")]
    [InlineData("CORS1001:https", "https")]
    [InlineData("CORS1001:gopher", null)]
    [InlineData("CORS1002:cut", "https")]
    [InlineData(null, "https")]
    public void A_key_of_another_rule_means_the_first_remedy(string? key, string? expected)
    {
        var diagnostic = Diagnostic.Create(Descriptors.All.Single(static d => d.Id == "CORS1001"), Location.None);
        Assert.Equal(expected, RemedyKey.Choose(diagnostic, s_ways, key)?.Key);
        Assert.Null(RemedyKey.Choose(diagnostic, [], key));
    }
}
