using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public sealed class PunycodeTests
{
    /// <summary>RFC 3492, section 7.1. The case annotations of (D), (I), (M), (N) and others are folded: we write lower-case digits only.</summary>
    [Theory]
    [InlineData("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn")]
    [InlineData("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye")]
    [InlineData("他們爲什麽不說中文", "ihqwctvzc91f659drss3x8bo0yb")]
    [InlineData("Pročprostěnemluvíčesky", "Proprostnemluvesky-uyb24dma41a")]
    [InlineData("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b")]
    [InlineData("यहलोगहिन्दीक्योंनहींबोलसकतेहैं", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd")]
    [InlineData("なぜみんな日本語を話してくれないのか", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa")]
    [InlineData("세계의모든사람들이한국어를이해한다면얼마나좋을까", "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c")]
    [InlineData("почемужеонинеговорятпорусски", "b1abfaaepdrnnbgefbadotcwatmq2g4l")]
    [InlineData("PorquénopuedensimplementehablarenEspañol", "PorqunopuedensimplementehablarenEspaol-fmd56a")]
    [InlineData("TạisaohọkhôngthểchỉnóitiếngViệt", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g")]
    [InlineData("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b")]
    [InlineData("安室奈美恵-with-SUPER-MONKEYS", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n")]
    [InlineData("Hello-Another-Way-それぞれの場所", "Hello-Another-Way--fc4qua05auwb3674vfr0b")]
    [InlineData("ひとつ屋根の下2", "2-u9tlzr9756bt3uc0v")]
    [InlineData("MajiでKoiする5秒前", "MajiKoi5-783gue6qz075azm5e")]
    [InlineData("パフィーdeルンバ", "de-jg4avhby1noc0d")]
    [InlineData("そのスピードで", "d9juau41awczczp")]
    [InlineData("-> $1.00 <-", "-> $1.00 <--")]
    [InlineData("", "")]
    [InlineData("a", "a-")]
    [InlineData("-", "--")]
    [InlineData("ü", "tda")]
    [InlineData("\U0010FFFF", "dn32g")]
    public void The_samples_of_the_standard_go_both_ways(string text, string encoded)
    {
        Assert.Equal(encoded, Punycode.Encode(text));
        Assert.Equal(text, Punycode.Decode(encoded));
    }

    [Fact]
    public void Digits_are_read_in_either_case() => Assert.Equal("bücher", Punycode.Decode("bcher-KVA"));

    [Theory]
    [InlineData("b")] // ends within a number
    [InlineData("bcher-kv")]
    [InlineData("bcher-kv!")]
    [InlineData("9!")]
    [InlineData("tdaü")]
    [InlineData("ü-tda")]
    [InlineData("-tda")] // a delimiter that delimits nothing is a digit, and none of the 36
    [InlineData("43902716a")] // "tda" and 2^32
    [InlineData("9s124498107776961m")] // "tda" and 2^64
    [InlineData("99999999")] // a number above 2^31
    [InlineData("9999999999999999")]
    [InlineData("dn32gb9999")]
    [InlineData("en32g")] // U+110000
    [InlineData("ib9b")] // U+D800
    [InlineData("a-qo7g")] // U+DFFF
    public void What_no_encoder_writes_is_refused(string encoded) => Assert.Null(Punycode.Decode(encoded));

    [Fact]
    public void A_lone_surrogate_cannot_be_encoded()
    {
        string[] texts = ["\uD800", "a\uDC00", "\uD800a", "\uDC00\uD800", "\uD83D\uD83D\uDE00"];

        Assert.All(texts, static t => Assert.Null(Punycode.Encode(t)));
    }

    [Fact]
    public void What_is_far_too_long_is_refused()
    {
        var longest = new string('a', 998) + "\U0010FFFF";
        var encoded = Punycode.Encode(longest);

        Assert.Equal(longest, Punycode.Decode(encoded!));
        Assert.Null(Punycode.Encode(longest + "a"));
        Assert.NotNull(Punycode.Decode(new string('a', 1999) + "-"));
        Assert.Null(Punycode.Decode(new string('a', 2000) + "-"));
    }

    [Fact]
    public void Decoding_undoes_encoding()
    {
        var random = new Random(3492);
        for (var i = 0; i < 20_000; i++)
        {
            var text = UnicodeText.Next(random, random.Next(0, 12));
            var encoded = Punycode.Encode(text);

            Assert.NotNull(encoded);
            Assert.True(encoded.All(char.IsAscii));
            Assert.Equal(text, Punycode.Decode(encoded));
        }
    }

    [Fact]
    public void Encoding_undoes_decoding()
    {
        var random = new Random(6533);
        var decoded = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var encoded = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => "abcdefghijklmnopqrstuvwxyz0123456789-"[random.Next(37)]));
            if (Punycode.Decode(encoded) is { } text)
            {
                decoded++;
                Assert.Equal(encoded, Punycode.Encode(text));
            }
        }

        Assert.InRange(decoded, 1_000, 20_000);
    }
}
