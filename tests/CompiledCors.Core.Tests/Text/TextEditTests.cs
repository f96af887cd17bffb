using CompiledCors.Core.Text;

namespace CompiledCors.Core.Tests.Text;

public class TextEditTests
{
    [Fact]
    public void Edits_are_made_where_they_were_meant_whatever_their_order() =>
        Assert.Equal(["aXcYZ"], TextEdit.Apply("abcd", [new TextEdit(3, 1, "YZ"), new TextEdit(1, 1, "X")]));

    [Fact]
    public void A_split_cuts_the_value_in_two() =>
        Assert.Equal(["a", "b", ""], TextEdit.Apply("a, b,", [TextEdit.Split(1, 2), TextEdit.Split(4, 1)]));

    [Fact]
    public void Of_edits_that_overlap_the_first_is_made() =>
        Assert.Equal(["Xd"], TextEdit.Apply("abcd", [new TextEdit(2, 1, "Y"), new TextEdit(0, 3, "X")]));

    [Fact]
    public void At_one_place_an_insertion_comes_first_and_then_the_longest() =>
        Assert.Equal(["IXd"], TextEdit.Apply("abcd", [new TextEdit(0, 1, "Y"), new TextEdit(0, 3, "X"), new TextEdit(0, 0, "I")]));

    [Fact]
    public void An_edit_beyond_the_value_is_left_out() => Assert.Equal(["ab"], TextEdit.Apply("ab", [new TextEdit(1, 2, "X")]));
}
