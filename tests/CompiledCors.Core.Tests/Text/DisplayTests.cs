using CompiledCors.Core.Text;

namespace CompiledCors.Core.Tests.Text;

public class DisplayTests
{
    [Theory]
    [InlineData("https://a.com", "https://a.com")]
    [InlineData("a b", "a b")]
    [InlineData("b\u00FCcher", "b\u00FCcher")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("a\tb\r\n", @"a\u0009b\u000D\u000A")]
    [InlineData("a\0", @"a\u0000")]
    [InlineData("a\u00A0\u200B\uFEFF", @"a\u00A0\u200B\uFEFF")]
    [InlineData("a\u202Emoc", @"a\u202Emoc")]
    [InlineData("a\u2028b\u0085c", @"a\u2028b\u0085c")]
    public void What_cannot_be_seen_is_written_out(string value, string shown) => Assert.Equal(shown, Display.Of(value));

    // no attribute can hold half a character
    [Fact]
    public void Half_a_character_is_written_out()
    {
        Assert.Equal(@"a\uD83D", Display.Of("a\uD83D"));
        Assert.Equal(@"\uDE00a", Display.Of("\uDE00a"));
    }

    [Fact]
    public void What_is_long_is_cut()
    {
        Assert.Equal(new string('a', 100), Display.Of(new string('a', 100)));
        Assert.Equal(new string('a', 99) + "\u2026", Display.Of(new string('a', 101)));
    }

    [Fact]
    public void A_character_that_the_cut_halves_is_written_out() =>
        Assert.Equal(new string('a', 98) + @"\uD83D" + "\u2026", Display.Of(new string('a', 98) + "\uD83D\uDE00aa"));

    [Theory]
    [InlineData("'a'", "a")]
    [InlineData("'a', 'b', 'c'", "a", "b", "c")]
    [InlineData("'a', 'b', 'c' and 2 more", "a", "b", "c", "d", "e")]
    public void Of_many_values_a_few_are_shown(string shown, params string[] values) => Assert.Equal(shown, Display.OfAll(values));
}
