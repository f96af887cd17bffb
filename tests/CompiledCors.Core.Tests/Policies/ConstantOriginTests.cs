using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Tests.Policies;

public sealed class ConstantOriginTests
{
    [Theory]
    [InlineData("*", false, "*")]
    [InlineData("*", true, "*")]
    [InlineData("https://a.example", false, "https://a.example")]
    [InlineData("https://a.example", true, null)]
    [InlineData("https://*.a.example", false, null)]
    [InlineData("http://localhost:*", false, null)]
    [InlineData("https://a.example https://b.example", false, null)]
    [InlineData("", false, null)]
    public void Only_a_policy_with_one_thing_to_say_always_says_it(string origins, bool hasOthers, string? expected) =>
        Assert.Equal(expected, ConstantOrigin.Of(origins.Split(' ', StringSplitOptions.RemoveEmptyEntries), hasOthers));
}
