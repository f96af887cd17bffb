namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Elements go; whatever stays keeps its place, its comments and its commas.</summary>
public sealed class RemovalTests
{
    [Theory]
    [InlineData("""["A", "B", "C"]""", """["B", "C"]""", 0)]
    [InlineData("""["A", "B", "C"]""", """["A", "C"]""", 1)]
    [InlineData("""["A", "B", "C"]""", """["A", "B"]""", 2)]
    [InlineData("""["A", "B", "C"]""", """["C"]""", 0, 1)]
    [InlineData("""["A", "B", "C"]""", """["A"]""", 1, 2)]
    [InlineData("""["A", "B", "C"]""", """["B"]""", 0, 2)]
    [InlineData("""["A", "B", "C",]""", """["A", "B",]""", 2)]
    [InlineData("""["A", "B", "C",]""", """["C",]""", 0, 1)]
    [InlineData("""[ "A" , "B" , "C" ]""", """[ "A" , "C" ]""", 1)]
    [InlineData("""[ "A" , "B" ]""", """[ "A"  ]""", 1)]
    [InlineData("""["A","B","C"]""", """["A","C"]""", 1)]
    [InlineData("""new[] { "A", "B" }""", """new[] { "B" }""", 0)]
    [InlineData("""new[] { "A", "B" }""", """new[] { "A" }""", 1)]
    [InlineData("""new string[] { "A", "B", }""", """new string[] { "A", }""", 1)]
    [InlineData("""new string[2] { "A", "B" }""", """new string[] { "A" }""", 1)]
    [InlineData("""(["A", "B"])""", """(["B"])""", 0)]
    public Task On_one_line_neither_blanks_nor_commas_are_left_over(string before, string after, params int[] removed) =>
        VerifyAsync(before, after, removed);

    [Theory]
    [InlineData("""["A" /* a */, "B" /* b */, "C"]""", """["A" /* a */, "C"]""", 1)]
    [InlineData("""["A" /* a */, "B" /* b */]""", """["A" /* a */]""", 1)]
    [InlineData("""[/* a */ "A", /* b */ "B"]""", """[/* a */ "A", /* b */]""", 1)]
    [InlineData("""["A", /* b */ "B", "C"]""", """["A", /* b */ "C"]""", 1)]
    public Task On_one_line_only_the_comment_before_the_comma_goes_with_an_element(string before, string after, params int[] removed) =>
        VerifyAsync(before, after.Replace(", /* b */]", " /* b */]", StringComparison.Ordinal), removed);

    [Fact]
    public async Task From_one_line_each_whole_lines_go()
    {
        const string Before = """
            [
                "A", // first
                "B", // second
                "C", // third
            ]
            """;
        await VerifyAsync(Before, Before.Replace("    \"A\", // first\n", "", StringComparison.Ordinal), 0);
        await VerifyAsync(Before, Before.Replace("    \"B\", // second\n", "", StringComparison.Ordinal), 1);
        await VerifyAsync(Before, Before.Replace("    \"C\", // third\n", "", StringComparison.Ordinal), 2);
        await VerifyAsync(Before, Before.Replace("    \"B\", // second\n    \"C\", // third\n", "", StringComparison.Ordinal), 1, 2);
    }

    [Fact]
    public Task Without_a_trailing_comma_the_new_last_element_loses_its_own() => VerifyAsync(
        """
        [
            "A", // first
            "B" // second
        ]
        """,
        """
        [
            "A" // first
        ]
        """,
        1);

    [Fact]
    public Task A_closing_bracket_on_the_last_elements_line_moves_up() => VerifyAsync(
        """
        ["A",
         "B",
         "C"]
        """,
        """
        ["A"]
        """,
        1,
        2);

    [Fact]
    public Task A_closing_bracket_does_not_move_up_behind_a_comment() => VerifyAsync(
        """
        ["A", // first
         "B"]
        """,
        """
        ["A" // first
         ]
        """,
        1);

    [Fact]
    public Task The_second_element_moves_up_to_the_opening_bracket() => VerifyAsync(
        """
        ["A",
         "B",
         "C"]
        """,
        """
        ["B",
         "C"]
        """,
        0);

    [Fact]
    public Task A_line_of_several_elements_keeps_those_that_stay() => VerifyAsync(
        """
        [
            "A", "B",
            "C", "D",
            "E",
        ]
        """,
        """
        [
            "A", "D",
            "E",
        ]
        """,
        1,
        2);

    [Fact]
    public Task Commas_that_lead_their_lines_keep_leading_them() => VerifyAsync(
        """
        [ "A"
        , "B"
        , "C"
        ]
        """,
        """
        [ "A"
        , "C"
        ]
        """,
        1);

    [Fact]
    public Task A_comment_above_goes_with_the_only_element_that_it_heads() => VerifyAsync(
        """
        [
            // for the importer
            "A",

            // for the editor
            "B",
            // for the cleaner
            "C",
        ]
        """,
        """
        [
            // for the importer
            "A",

            // for the cleaner
            "C",
        ]
        """,
        1);

    [Fact]
    public Task A_comment_above_stays_with_the_other_elements_that_it_heads() => VerifyAsync(
        """
        [
            // for the importer
            "A",
            // for the editor,
            // and only for it
            "B",
            "C",
        ]
        """,
        """
        [
            // for the editor,
            // and only for it
            "C",
        ]
        """,
        0,
        1);

    [Fact]
    public Task A_comment_apart_from_the_elements_stays() => VerifyAsync(
        """
        [
            // ask before you add

            "A",
            "B",
        ]
        """,
        """
        [
            // ask before you add

            "B",
        ]
        """,
        0);

    [Fact]
    public Task Line_ends_of_another_system_are_whole() => VerifyAsync("[\r\n    \"A\",\r\n    \"B\"\r\n]", "[\r\n    \"A\"\r\n]", 1);

    [Fact]
    public Task An_element_behind_a_condition_is_left_to_its_reader() => VerifyAsync(
        """
        [
            "A",
        #if !NEVER
            "B",
        #endif
        ]
        """,
        null,
        1);

    [Theory]
    [InlineData("""CorsPolicy(Methods = ["A"])""", "CorsPolicy")]
    [InlineData("""CorsPolicy(Methods = ["A"], PreflightMaxAge = 1)""", "CorsPolicy(PreflightMaxAge = 1)")]
    [InlineData("""CorsPolicy(PreflightMaxAge = 1, Methods = ["A"])""", "CorsPolicy(PreflightMaxAge = 1)")]
    [InlineData("""CorsPolicy(PreflightMaxAge = 1, Methods = ["A"], Reason = "r")""", """CorsPolicy(PreflightMaxAge = 1, Reason = "r")""")]
    [InlineData("CorsPolicy(\n    PreflightMaxAge = 1,\n    Methods =\n    [\n        \"A\",\n    ])", "CorsPolicy(\n    PreflightMaxAge = 1)")]
    [InlineData("CorsPolicy(\n    Methods = [\"A\"], // none\n    PreflightMaxAge = 1)", "CorsPolicy(\n    PreflightMaxAge = 1)")]
    [InlineData("CorsPolicy(Methods = [\"A\"],\n    PreflightMaxAge = 1)", "CorsPolicy(PreflightMaxAge = 1)")]
    public async Task An_empty_list_goes_with_its_argument(string before, string after) =>
        Assert.Equal(Class(after), await Written.WithoutAsync(Class(before), 0));

    private static async Task VerifyAsync(string before, string? after, params int[] removed) =>
        Assert.Equal(after is null ? null : Policy(after), await Written.WithoutAsync(Policy(before), removed));

    private static string Policy(string methods) => Class($"CorsPolicy(Methods = {methods}, AllowCredentials = true)");

    private static string Class(string attribute) => $"using CompiledCors;\n\n[{attribute}]\npublic sealed partial class ShopCors;\n";
}
