using System.Text;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>UAX 15.</summary>
public sealed class NormalFormTests
{
    [Fact]
    public void Unicodes_own_tests_hold()
    {
        var lines = UnicodeFiles.Corpus("normalization.txt");

        Assert.Equal(2_356, lines.Length);
        Assert.All(lines, static l =>
        {
            var composed = UnicodeFiles.Sequence(l[1]);
            Assert.All(l, form => Assert.Equal(composed, NormalForm.Compose(UnicodeFiles.Sequence(form))));
            Assert.True(NormalForm.IsComposed(composed));
            Assert.Equal(l[0] == l[1], NormalForm.IsComposed(UnicodeFiles.Sequence(l[0])));
        });
    }

    [Fact]
    public void Every_syllable_of_Hangul_comes_apart_and_together()
    {
        for (var syllable = 0xAC00; syllable <= 0xD7A3; syllable++)
        {
            var parts = char.ConvertFromUtf32(syllable).Normalize(NormalizationForm.FormD).Select(static c => (int)c).ToArray();
            Assert.Equal([syllable], NormalForm.Compose(parts));
            Assert.Equal([syllable], NormalForm.Compose([syllable]));
        }
    }

    [Theory]
    [InlineData(new[] { 0x61, 0x315, 0x300, 0x5AE, 0x300, 0x62 }, new[] { 0xE0, 0x5AE, 0x300, 0x315, 0x62 })]
    [InlineData(new[] { 0x41, 0x30A, 0x301 }, new[] { 0x1FA })]
    [InlineData(new[] { 0x212B }, new[] { 0xC5 })]
    [InlineData(new[] { 0x915, 0x93C }, new[] { 0x915, 0x93C })] // excluded from composition
    [InlineData(new[] { 0x958 }, new[] { 0x915, 0x93C })]
    [InlineData(new[] { 0x300, 0x61 }, new[] { 0x300, 0x61 })]
    [InlineData(new[] { 0x1100, 0x300, 0x1161 }, new[] { 0x1100, 0x300, 0x1161 })] // a mark between keeps them apart
    [InlineData(new int[0], new int[0])]
    public void Marks_are_ordered_and_composed(int[] points, int[] composed) => Assert.Equal(composed, NormalForm.Compose(points));
}
