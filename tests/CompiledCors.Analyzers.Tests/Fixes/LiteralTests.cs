using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Edits inside a text keep its style; where the style cannot say it, or where there is none, a regular literal does.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("\"ab/\"", "\"ab\"")]
    [InlineData("@\"ab/\"", "@\"ab\"")]
    [InlineData("\"\"\"ab/\"\"\"", "\"\"\"ab\"\"\"")]
    [InlineData("\"\"\"\"ab/\"\"\"\"", "\"\"\"\"ab\"\"\"\"")]
    [InlineData("\"\"\"\n    ab/\n    \"\"\"", "\"\"\"\n    ab\n    \"\"\"")]
    [InlineData("\"\\u0061\\x0062/\"", "\"\\u0061\\x0062\"")]
    [InlineData("\"a\\U00000062\\u002f\"", "\"a\\U00000062\"")]
    public Task Only_the_characters_that_change_are_changed(string before, string after) => VerifyAsync(before, after, Written.Replace(2, 1, ""));

    [Theory]
    [InlineData("\"a, b\"", "\"a\", \"b\"")]
    [InlineData("@\"a, b\"", "@\"a\", @\"b\"")]
    [InlineData("\"\"\"a, b\"\"\"", "\"\"\"a\"\"\", \"\"\"b\"\"\"")]
    [InlineData("\"\"\"\n    a, b\n    \"\"\"", "\"a\", \"b\"")]
    [InlineData("(\"a, b\")", "\"a\", \"b\"")]
    [InlineData("Names.A + \", b\"", "\"a\", \"b\"")]
    public Task A_split_closes_and_opens_the_literal_in_its_style(string before, string after) => VerifyAsync(before, after, Written.Split(1, 2));

    [Theory]
    [InlineData("Names.B", "\"b\"")]
    [InlineData("Names.A + Names.B", "\"ab\"")]
    [InlineData("$\"{Names.A}b\"", "\"ab\"")]
    [InlineData("nameof(Names.A)", "\"A\"")]
    [InlineData("(\"b\")", "\"b\"")]
    public Task What_is_no_literal_is_replaced_by_what_it_comes_to(string before, string after) =>
        VerifyAsync(before, after.Replace("\"b\"", "\"Xb\"", StringComparison.Ordinal).Replace("\"ab\"", "\"Xab\"", StringComparison.Ordinal).Replace("\"A\"", "\"XA\"", StringComparison.Ordinal), Written.Replace(0, 0, "X"));

    [Theory]
    [InlineData("\"a/b\"", "\"a\\\"\\\\b\"")]
    [InlineData("@\"a/b\"", "@\"a\"\"\\b\"")]
    [InlineData("\"\"\"a/b\"\"\"", "\"\"\"a\"\\b\"\"\"")]
    public Task Quotes_and_backslashes_are_written_as_the_style_asks(string before, string after) => VerifyAsync(before, after, Written.Replace(1, 1, "\"\\"));

    [Theory]
    [InlineData("\"a/b\"")]
    [InlineData("@\"a/b\"")]
    [InlineData("\"\"\"a/b\"\"\"")]
    public Task What_cannot_be_seen_is_written_as_an_escape(string before) =>
        VerifyAsync(before, "\"a\\t\\n\\u0001\\u202E\\u2028\\uD800\\u00A0é中b\"", Written.Replace(1, 1, "\t\n\u0001\u202e\u2028\ud800\u00a0é中"));

    [Fact]
    public Task Quotes_that_would_end_a_raw_literal_do_not() => VerifyAsync("\"\"\"a/b\"\"\"", "\"a\\\"\\\"\\\"b\"", Written.Replace(1, 1, "\"\"\""));

    [Fact]
    public Task An_escape_does_not_take_in_the_digit_that_now_follows_it() => VerifyAsync("\"\\x41/b\"", "\"Ab\"", Written.Replace(1, 1, ""));

    [Fact]
    public Task Half_of_a_pair_written_as_one_escape_can_go() => VerifyAsync("\"\\U0001F600b\"", "\"\\uDE00b\"", Written.Replace(0, 1, ""));

    [Fact]
    public async Task A_split_in_a_list_of_lines_makes_lines() => Assert.Equal(
        Class("[\n    \"a\", // both\n    \"b\",\n    \"c\"\n]").Replace("\"a\", // both\n    \"b\",", "\"a\",\n    \"b\", // both", StringComparison.Ordinal),
        await Written.WithAsync(Class("[\n    \"a, b\", // both\n    \"c\"\n]"), Written.Split(1, 2)));

    [Fact]
    public async Task A_size_beside_the_elements_does_not_stay_wrong() => Assert.Equal(
        Class("new string[] { \"a\", \"b\" }"),
        await Written.WithAsync(Class("new string[1] { \"a, b\" }"), Written.Split(1, 2)));

    [Fact]
    public async Task Several_edits_of_several_elements_are_written_together() => Assert.Equal(
        Class("[\"A\", \"Bd\", \"f\", \"g\"]"),
        await Written.WithAsync(
            Class("[\"a \", \"bcd\", \"f;g\"]"),
            LanguageVersion.Latest,
            [Written.Replace(0, 1, "A"), Written.Replace(1, 1, "")],
            [Written.Replace(0, 2, "B", element: 1)],
            [Written.Split(1, 1, element: 2)]));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public async Task A_remedy_that_overlaps_an_earlier_one_is_left_for_the_next_round(int start, int length) => Assert.Equal(
        Class("[\"aXd\", \"e\"]"),
        await Written.WithAsync(
            Class("[\"abcd\", \"e\"]"),
            LanguageVersion.Latest,
            [Written.Replace(1, 2, "X")],
            [Written.Replace(start, length, "Y"), Written.Replace(0, 1, "Y", element: 1)]));

    [Fact]
    public async Task An_element_is_not_edited_and_removed_at_once() => Assert.Equal(
        Class("[\"X\", \"b\"]"),
        await Written.WithAsync(
            Class("[\"a\", \"b\"]"),
            LanguageVersion.Latest,
            [Written.Replace(0, 1, "X")],
            [new Edit(EditKind.RemoveElement, Slot.OfElement(SlotField.Methods, 0)), new Edit(EditKind.RemoveElement, Slot.OfElement(SlotField.Methods, 1))]));

    [Theory]
    [InlineData(7, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 9)]
    public async Task A_place_that_is_not_there_gets_nothing(int element, int start) =>
        Assert.Null(await Written.WithAsync(Class("[\"a\"]"), Written.Replace(start, 1, "X", element)));

    private static async Task VerifyAsync(string before, string after, params Edit[] edits) =>
        Assert.Equal(Class($"[{after}, \"c\"]"), await Written.WithAsync(Class($"[{before}, \"c\"]"), edits));

    private static string Class(string methods) => $$"""
        using CompiledCors;

        [CorsPolicy(Methods = {{methods}})]
        public sealed partial class ShopCors;

        public static class Names
        {
            public const string A = "a";
            public const string B = "b";
        }
        """;
}
