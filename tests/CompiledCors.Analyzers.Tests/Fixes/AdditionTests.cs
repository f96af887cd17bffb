using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>What is added looks like what is there.</summary>
public sealed class AdditionTests
{
    [Theory]
    [InlineData("""["A"]""", """["A", "X"]""")]
    [InlineData("""["A",]""", """["A", "X",]""")]
    [InlineData("""["A" /* a */]""", """["A" /* a */, "X"]""")]
    [InlineData("""[ "A" ]""", """[ "A", "X" ]""")]
    [InlineData("[]", """["X"]""")]
    [InlineData("[ ]", """["X"]""")]
    [InlineData("[/* none */]", """["X"/* none */]""")]
    [InlineData("""new[] { "A" }""", """new[] { "A", "X" }""")]
    [InlineData("""new string[1] { "A" }""", """new string[] { "A", "X" }""")]
    [InlineData("new string[] { }", """new string[] { "X" }""")]
    [InlineData("new string[0]", """new[] { "X" }""")]
    [InlineData("null", """["X"]""")]
    [InlineData("default", """["X"]""")]
    [InlineData("(string[])null", """["X"]""")]
    public Task A_list_on_one_line_stays_on_it(string before, string after) => VerifyAsync(before, after, "X");

    [Fact]
    public Task A_list_of_lines_gets_lines() => VerifyAsync(
        """
        [
              "A",
              "B" // second
        ]
        """,
        """
        [
              "A",
              "B", // second
              "X",
              "Y"
        ]
        """,
        "X",
        "Y");

    [Fact]
    public Task A_trailing_comma_stays_a_trailing_comma() => VerifyAsync(
        """
        [
            "A", // first
        ]
        """,
        """
        [
            "A", // first
            "X",
        ]
        """,
        "X");

    [Fact]
    public Task A_list_that_goes_on_in_lines_goes_on() => VerifyAsync(
        """
        ["A",
         "B"]
        """,
        """
        ["A",
         "B",
         "X"]
        """,
        "X");

    [Fact]
    public Task Line_ends_of_another_system_are_kept() =>
        VerifyTextAsync(Class("CorsPolicy(Methods = [\n    \"A\",\n])").Replace("\n", "\r\n", StringComparison.Ordinal), Class("CorsPolicy(Methods = [\n    \"A\",\n    \"X\",\n])").Replace("\n", "\r\n", StringComparison.Ordinal));

    [Fact]
    public Task What_is_in_the_list_is_not_added_again() => VerifyAsync("""["A", "X"]""", """["A", "X", "Y"]""", "X", "Y", "Y");

    [Theory]
    [InlineData("CorsPolicy", """CorsPolicy(Methods = ["X"])""")]
    [InlineData("CorsPolicy()", """CorsPolicy(Methods = ["X"])""")]
    [InlineData("CorsPolicy(PreflightMaxAge = 1)", """CorsPolicy(PreflightMaxAge = 1, Methods = ["X"])""")]
    [InlineData("CorsPolicy(\n    PreflightMaxAge = 1)", "CorsPolicy(\n    PreflightMaxAge = 1,\n    Methods = [\"X\"])")]
    [InlineData("CorsPolicy(\n    PreflightMaxAge = 1 // short\n)", "CorsPolicy(\n    PreflightMaxAge = 1, // short\n    Methods = [\"X\"]\n)")]
    [InlineData("CorsPolicy(Reason = \"r\",\n    PreflightMaxAge = 1)", "CorsPolicy(Reason = \"r\",\n    PreflightMaxAge = 1,\n    Methods = [\"X\"])")]
    [InlineData("""CorsPolicy(Headers = new[] { "A" })""", """CorsPolicy(Headers = new[] { "A" }, Methods = new[] { "X" })""")]
    [InlineData("""CorsPolicy(Headers = new[] { "A" }, ExposedHeaders = ["B"])""", """CorsPolicy(Headers = new[] { "A" }, ExposedHeaders = ["B"], Methods = ["X"])""")]
    public Task A_new_list_is_an_argument_like_its_neighbours(string before, string after) => VerifyTextAsync(Class(before), Class(after));

    [Fact]
    public async Task Before_collection_expressions_a_new_list_is_an_array() => Assert.Equal(
        Class("""CorsPolicy(AllowCredentials = true, Methods = new[] { "X" })"""),
        await Written.WithAsync(Class("CorsPolicy(AllowCredentials = true)"), LanguageVersion.CSharp11, [Written.Add(SlotField.Methods, "X")]));

    [Theory]
    [InlineData("""Origins = ["O"], Reason = "r" """, """Origins = ["O"], DevelopmentOrigins = ["X"], Reason = "r" """)]
    [InlineData("Origins = [\"O\"], // theirs\n    Reason = \"r\"", "Origins = [\"O\"], // theirs\n    DevelopmentOrigins = [\"X\"],\n    Reason = \"r\"")]
    [InlineData("\n    Origins = [\"O\"], // theirs\n    Reason = \"r\"", "\n    Origins = [\"O\"], // theirs\n    DevelopmentOrigins = [\"X\"],\n    Reason = \"r\"")]
    public async Task Development_origins_stand_behind_the_origins(string before, string after) => Assert.Equal(
        Class($"CorsPolicy({after})"),
        await Written.WithAsync(Class($"CorsPolicy({before})"), Written.Add(SlotField.DevelopmentOrigins, "X")));

    [Fact]
    public async Task A_list_that_cannot_be_read_gets_nothing() => Assert.Null(await Written.AndAsync(Class("CorsPolicy(Methods = Missing.List)"), "X"));

    private static Task VerifyAsync(string before, string after, params string[] added) =>
        VerifyTextAsync(Class($"CorsPolicy(Methods = {before})"), Class($"CorsPolicy(Methods = {after})"), added);

    private static async Task VerifyTextAsync(string before, string after, params string[] added) =>
        Assert.Equal(after, await Written.AndAsync(before, added.Length == 0 ? ["X"] : added));

    private static string Class(string attribute) => $"using CompiledCors;\n\n[{attribute}]\npublic sealed partial class ShopCors;\n";
}
