using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("a [|b|] c", "a b c", "X1 2..3")]
    [InlineData("{|CS0246:Foo|} x", "Foo x", "CS0246 0..3")]
    [InlineData("{|A1:x{|B2:y|}z|}", "xyz", "A1 0..3;B2 1..2")]
    [InlineData("{|A1:{|B2:y|}|}", "y", "A1 0..1;B2 0..1")]
    [InlineData("{|B2,A1:y|}", "y", "A1 0..1;B2 0..1")]
    [InlineData("{|#0:y|}", "y", "#0 0..1")]
    [InlineData("a{|A1:|}b", "ab", "A1 1..1")]
    [InlineData("[||]", "", "X1 0..0")]
    [InlineData("[[|\"a\"|], [|\"b\"|]]", "[\"a\", \"b\"]", "X1 1..4;X1 6..9")]
    [InlineData("[|[|a|]|]", "a", "X1 0..1;X1 0..1")]
    [InlineData("[|a || b|]", "a || b", "X1 0..6")]
    public void Marks_are_taken_out(string source, string text, string marks)
    {
        var marked = MarkedText.Parse(source, "X1");
        Assert.Equal(text, marked.Text);
        Assert.Equal(marks, string.Join(';', marked.Marks.Select(m => $"{m.Id} {m.Span.Start}..{m.Span.End}")));
    }

    [Theory]
    [InlineData("{|x:y")]
    [InlineData("{|: {| {|A1 {|A1,:b|}")]
    [InlineData("$\"{a|b}|]\" |}")]
    [InlineData("int[] a = [1, 2]; _ = a is [_, ..] || b;")]
    public void What_only_looks_like_a_mark_stays(string source)
    {
        var marked = MarkedText.Parse(source, "X1");
        Assert.Equal(source, marked.Text);
        Assert.Empty(marked.Marks);
    }

    [Theory]
    [InlineData("[|a")]
    [InlineData("[|a|}")]
    [InlineData("{|A1:a|]")]
    public void A_mark_that_is_not_closed_is_refused(string source) =>
        Assert.Throws<ArgumentException>(() => MarkedText.Parse(source, "X1"));

    [Fact]
    public void The_short_mark_needs_a_default_id()
    {
        Assert.Throws<ArgumentException>(() => MarkedText.Parse("[|a|]"));
        Assert.Empty(MarkedText.Parse("[a]").Marks);
    }

    [Theory]
    [InlineData("abcdef", "A1 1..4;B2 2..3")]
    [InlineData("abcdef", "A1 0..6;B2 0..6;C3 0..2;D4 2..2;E5 2..4")]
    [InlineData("abcdef", "A1 0..0;B2 6..6")]
    [InlineData("", "A1 0..0")]
    public void What_is_written_reads_the_same(string text, string marks)
    {
        MarkedSpan[] all = [.. marks.Split(';').Select(m => m.Split(' ', '.')).Select(p => new MarkedSpan(p[0], TextSpan.FromBounds(p[1][0] - '0', p[3][0] - '0')))];
        var read = MarkedText.Parse(MarkWriter.Write(text, all));
        Assert.Equal(text, read.Text);
        Assert.Equal(all.ToHashSet(), read.Marks.ToHashSet());
    }
}
