using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public sealed class Uts46LawTests
{
    [Fact]
    public void Mapping_twice_is_mapping_once() => ForEachMapped(static (_, ascii) => Assert.Equal(ascii, Uts46.ToAscii(ascii)));

    [Fact]
    public void The_result_is_ASCII_without_capitals() =>
        ForEachMapped(static (_, ascii) => Assert.DoesNotContain(ascii, static c => c is <= ' ' or >= '\u007F' or (>= 'A' and <= 'Z')));

    [Fact]
    public void An_encoded_label_is_a_label_of_a_browser() => ForEachMapped(static (_, ascii) => Assert.All(
        ascii.Split('.').Where(static l => l.StartsWith("xn--", StringComparison.Ordinal)),
        static l => Assert.True(Uts46.IsBrowserLabel(l))));

    [Fact]
    public void Normalization_does_not_change_the_result() => ForEachMapped(static (domain, ascii) =>
    {
        Assert.Equal(ascii, Uts46.ToAscii(CodePoints.Text(NormalForm.Compose(CodePoints.Of(domain)!))));
    });

    private static void ForEachMapped(Action<string, string> law)
    {
        var random = new Random(46);
        var mapped = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var domain = UnicodeText.Next(random, random.Next(1, 4)) + "." + UnicodeText.Next(random, random.Next(1, 3)) + ".com";
            if (Uts46.ToAscii(domain) is { } ascii)
            {
                mapped++;
                law(domain, ascii);
            }
        }

        Assert.InRange(mapped, 1_000, 19_000);
    }
}
