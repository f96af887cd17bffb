using System.Globalization;
using System.Net;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>https://url.spec.whatwg.org/#concept-ipv4-parser</summary>
public sealed class IPv4TextTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("127.1", "127.0.0.1")]
    [InlineData("0x7f.1", "127.0.0.1")]
    [InlineData("0X7F.1", "127.0.0.1")]
    [InlineData("0x7F000001", "127.0.0.1")]
    [InlineData("2130706433", "127.0.0.1")]
    [InlineData("017700000001", "127.0.0.1")]
    [InlineData("0300.0250", "192.0.0.168")]
    [InlineData("192.168.257", "192.168.1.1")]
    [InlineData("1.65536", "1.1.0.0")]
    [InlineData("1.2.3", "1.2.0.3")]
    [InlineData("0xffffffff", "255.255.255.255")]
    [InlineData("4294967295", "255.255.255.255")]
    [InlineData("037777777777", "255.255.255.255")]
    [InlineData("1.16777215", "1.255.255.255")]
    [InlineData("1.1.65535", "1.1.255.255")]
    [InlineData("1.2.3.4.", "1.2.3.4")]
    [InlineData("1.", "0.0.0.1")]
    [InlineData("0", "0.0.0.0")]
    [InlineData("00", "0.0.0.0")]
    [InlineData("0x", "0.0.0.0")]
    [InlineData("0x.0x.0", "0.0.0.0")]
    [InlineData("1.2.3.0000000000000000000000000000000004", "1.2.3.4")]
    [InlineData("0x0000000000000000000000001", "0.0.0.1")]
    [InlineData("1.2.3.010", "1.2.3.8")]
    [InlineData("255.255.255.255", "255.255.255.255")]
    [InlineData("10.20.30.105", "10.20.30.105")]
    public void An_address_has_one_spelling(string host, string canonical)
    {
        Assert.Equal(canonical, IPv4Text.Canonical(host));
        Assert.Equal(host == canonical, IPv4Text.IsCanonical(host));
        Assert.True(IPv4Text.EndsInNumber(host));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("256.1.1.1")]
    [InlineData("1.256.1.1")]
    [InlineData("1.1.1.256")]
    [InlineData("1.1.65536")]
    [InlineData("1.16777216")]
    [InlineData("4294967296")]
    [InlineData("0x100000000")]
    [InlineData("040000000000")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("0xffffffffffffffffffffffffffffffff")]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.4.5.")]
    [InlineData("1.2.3.4..")]
    [InlineData("1..2")]
    [InlineData("1.2..4")]
    [InlineData(".1.2.3")]
    [InlineData("1.2.3.08")]
    [InlineData("09")]
    [InlineData("0xg")]
    [InlineData("x1")]
    [InlineData("0x1x")]
    [InlineData("1.2.3.-4")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.2.3.4 ")]
    [InlineData("1.2.3.a")]
    [InlineData("a.2.3.4")]
    [InlineData("1.2.3.٤")]
    [InlineData("1e3")]
    [InlineData("1_000")]
    public void What_a_browser_refuses_has_no_spelling(string host)
    {
        Assert.Null(IPv4Text.Canonical(host));
        Assert.False(IPv4Text.IsCanonical(host));
    }

    [Theory]
    [InlineData("example.1", true)]
    [InlineData("example.08", true)]
    [InlineData("example.99999999999999999999", true)]
    [InlineData("example.0x", true)]
    [InlineData("example.0xAf", true)]
    [InlineData("example.1.", true)]
    [InlineData("1.2.3.4.5", true)]
    [InlineData("256.256.256.256", true)]
    [InlineData("09", true)]
    [InlineData("1", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("1..", false)]
    [InlineData("example.com", false)]
    [InlineData("example.com.", false)]
    [InlineData("1.2.3.4.example", false)]
    [InlineData("example.1a", false)]
    [InlineData("example.0xg", false)]
    [InlineData("example.a1", false)]
    [InlineData("example.-1", false)]
    public void A_host_that_ends_in_a_number_is_told_apart(string host, bool number) => Assert.Equal(number, IPv4Text.EndsInNumber(host));

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.255.255.254", true)]
    [InlineData("128.0.0.1", false)]
    [InlineData("12.7.0.1", false)]
    [InlineData("1.127.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("127.1", false)]
    [InlineData("127.0.0.example", false)]
    public void Loopback_is_the_whole_of_127(string host, bool loopback) => Assert.Equal(loopback, IPv4Text.IsLoopback(host));

    [Fact]
    public void Every_spelling_of_an_address_has_the_same_canonical_one()
    {
        var random = new Random(4711);
        for (var i = 0; i < 5_000; i++)
        {
            var address = (uint)random.NextInt64(1L << 32) >> random.Next(25);
            var quad = new IPAddress([(byte)(address >> 24), (byte)(address >> 16), (byte)(address >> 8), (byte)address]).ToString();

            Assert.True(IPv4Text.IsCanonical(quad), quad);
            foreach (var spelling in Spellings(address, random))
            {
                Assert.Equal(quad, IPv4Text.Canonical(spelling));
            }
        }
    }

    [Fact]
    public void Canonical_text_stays_as_it_is_and_agrees_with_the_framework()
    {
        const string Characters = "0123456789.xXaf";
        var random = new Random(4712);
        var addresses = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Characters[random.Next(Characters.Length)]));
            if (IPv4Text.Canonical(text) is not { } canonical)
            {
                continue;
            }

            addresses++;
            Assert.Equal(canonical, IPv4Text.Canonical(canonical));
            Assert.True(IPv4Text.EndsInNumber(text), text);

            // the framework knows no trailing dot and no lone prefix
            if (!text.EndsWith('.') && !text.Split('.').Any(static part => part is "0x" or "0X"))
            {
                Assert.Equal(IPAddress.Parse(text).ToString(), canonical);
            }
        }

        Assert.InRange(addresses, 1_000, 200_000);
    }

    private static IEnumerable<string> Spellings(uint address, Random random)
    {
        var (a, b, c, d) = (address >> 24, (address >> 16) & 0xFF, (address >> 8) & 0xFF, address & 0xFF);
        uint[][] cuts = [[address], [a, address & 0xFFFFFF], [a, b, address & 0xFFFF], [a, b, c, d]];
        return cuts.Select(parts => string.Join('.', parts.Select(part => Number(part, random.Next(3)))) + (random.Next(4) == 0 ? "." : ""));
    }

    private static string Number(uint value, int radix) => radix switch
    {
        0 => value.ToString(CultureInfo.InvariantCulture),
        1 => "0x" + value.ToString("x", CultureInfo.InvariantCulture),
        _ => "0" + Convert.ToString(value, 8),
    };
}
