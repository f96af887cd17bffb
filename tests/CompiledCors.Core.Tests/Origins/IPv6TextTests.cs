using System.Globalization;
using System.Net;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>https://url.spec.whatwg.org/#concept-ipv6-parser and #concept-ipv6-serializer</summary>
public sealed class IPv6TextTests
{
    [Theory]
    [InlineData("::", "::")]
    [InlineData("::1", "::1")]
    [InlineData("1::", "1::")]
    [InlineData("0:0:0:0:0:0:0:0", "::")]
    [InlineData("0:0:0:0:0:0:0:1", "::1")]
    [InlineData("0000:0000:0000:0000:0000:0000:0000:0001", "::1")]
    [InlineData("1::2:0:0:3", "1::2:0:0:3")]
    [InlineData("1:0:0:2:0:0:0:3", "1:0:0:2::3")]
    [InlineData("1:0:0:2:0:0:3:4", "1::2:0:0:3:4")]
    [InlineData("1:0:0:2::3", "1:0:0:2::3")]
    [InlineData("2001:db8::1:0:0:1", "2001:db8::1:0:0:1")]
    [InlineData("2001:DB8:0:0:8:800:200C:417A", "2001:db8::8:800:200c:417a")]
    [InlineData("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1")]
    [InlineData("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1")]
    [InlineData("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0")]
    [InlineData("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4:5:6::", "1:2:3:4:5:6::")]
    [InlineData("1:2:3:4:5:6:0:0", "1:2:3:4:5:6::")]
    [InlineData("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8")]
    [InlineData("0:0:3:4:5:6:0:0", "::3:4:5:6:0:0")]
    [InlineData("0:2:0:4:0:6:0:8", "0:2:0:4:0:6:0:8")]
    [InlineData("00ab:0c::d", "ab:c::d")]
    [InlineData("FFFF::ABCD", "ffff::abcd")]
    [InlineData("::ffff:1.2.3.4", "::ffff:102:304")]
    [InlineData("::FFFF:255.255.255.255", "::ffff:ffff:ffff")]
    [InlineData("::127.0.0.1", "::7f00:1")]
    [InlineData("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304")]
    [InlineData("1:2:3:4:5::1.2.3.4", "1:2:3:4:5:0:102:304")]
    [InlineData("::2:3:4:5:6:1.2.3.4", "0:2:3:4:5:6:102:304")]
    [InlineData("64:ff9b::192.0.2.33", "64:ff9b::c000:221")]
    [InlineData("1::0.0.0.0", "1::")]
    [InlineData("10:100:1000:1010::", "10:100:1000:1010::")]
    public void An_address_has_one_spelling(string inner, string canonical)
    {
        Assert.Equal(canonical, IPv6Text.Canonical(inner));
        Assert.Equal(inner == canonical, IPv6Text.IsCanonical(inner));
        Assert.True(IPv6Text.IsCanonical(canonical));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1")]
    [InlineData("1:")]
    [InlineData(":1")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:")]
    [InlineData("1:2:3:4:5:6:7:8:")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4:5:6:7:8::")]
    [InlineData("::1:2:3:4:5:6:7:8")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("1::2::3")]
    [InlineData("1:::2")]
    [InlineData("::1::")]
    [InlineData("::1:")]
    [InlineData("12345::")]
    [InlineData("::00001")]
    [InlineData("::g")]
    [InlineData("::1%25eth0")]
    [InlineData("fe80::1%eth0")]
    [InlineData("::1%")]
    [InlineData("[::1]")]
    [InlineData("::1]")]
    [InlineData(" ::1")]
    [InlineData("::1 ")]
    [InlineData("::1/128")]
    [InlineData("::-1")]
    [InlineData("::\0")]
    [InlineData("::1\0")]
    [InlineData("::１")]
    [InlineData("1.2.3.4")]
    [InlineData("::1.2.3")]
    [InlineData("::1.2.3.4.5")]
    [InlineData("::1.2.3.4.")]
    [InlineData("::1.2.3.4:5")]
    [InlineData("::.1.2.3")]
    [InlineData("::1..2.3")]
    [InlineData("::1.2.3.256")]
    [InlineData("::1.2.3.04")]
    [InlineData("::1.2.3.00")]
    [InlineData("::01.2.3.4")]
    [InlineData("::0x1.2.3.4")]
    [InlineData("::a.2.3.4")]
    [InlineData("::1.2.3.a")]
    [InlineData("::1.2.3.99999999999999999999")]
    [InlineData("::1234.1.1.1")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("::1:2:3:4:5:6:1.2.3.4")]
    [InlineData("1:2:3:4:5:1.2.3.4")]
    public void What_a_browser_refuses_has_no_spelling(string inner)
    {
        Assert.Null(IPv6Text.Canonical(inner));
        Assert.False(IPv6Text.IsCanonical(inner));
    }

    [Theory]
    [InlineData("::ffff:102:304", true)]
    [InlineData("::ffff:0:0", true)]
    [InlineData("::ffff:7f00:1", true)]
    [InlineData("::ffff:1", false)]
    [InlineData("::ffff", false)]
    [InlineData("::fffe:102:304", false)]
    [InlineData("::ffff:0:102:304", false)]
    [InlineData("1::ffff:102:304", false)]
    [InlineData("::7f00:1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:1.2.3.4", false)]
    [InlineData("no address", false)]
    public void A_mapped_IPv4_address_is_known_by_its_canonical_text(string inner, bool mapped) => Assert.Equal(mapped, IPv6Text.IsIPv4Mapped(inner));

    [Theory]
    [InlineData("::1", true)]
    [InlineData("::", false)]
    [InlineData("1::1", false)]
    [InlineData("::7f00:1", false)]
    [InlineData("0:0:0:0:0:0:0:1", false)]
    public void Loopback_is_one_address(string inner, bool loopback) => Assert.Equal(loopback, IPv6Text.IsLoopback(inner));

    [Fact]
    public void Every_spelling_of_an_address_has_the_same_canonical_one()
    {
        var random = new Random(4713);
        for (var i = 0; i < 5_000; i++)
        {
            var groups = Enumerable.Range(0, 8).Select(_ => random.Next(2) == 0 ? 0 : random.Next(1, 0x10000) >> random.Next(13)).ToArray();
            var canonical = IPv6Text.Canonical(string.Join(':', groups.Select(static g => g.ToString("x", CultureInfo.InvariantCulture))));

            Assert.NotNull(canonical);
            Assert.True(IPv6Text.IsCanonical(canonical), canonical);
            Assert.Equal(canonical, IPv6Text.Canonical(string.Join(':', groups.Select(static g => g.ToString("X4", CultureInfo.InvariantCulture)))));
            Assert.Equal(canonical, IPv6Text.Canonical(WithDottedQuad(groups)));

            // the framework writes a dotted quad into the addresses that begin with four empty groups or more, so the bytes are compared there
            Assert.Equal(groups.SelectMany(static g => new[] { (byte)(g >> 8), (byte)g }), IPAddress.Parse(canonical).GetAddressBytes());
            if (groups.Take(4).Any(static g => g != 0) && !(groups[4] == 0 && groups[5] == 0x5EFE))
            {
                Assert.Equal(IPAddress.Parse(canonical).ToString(), canonical);
            }
        }
    }

    [Fact]
    public void Canonical_text_stays_as_it_is_and_agrees_with_the_framework()
    {
        string[] pieces = ["::", ":", ":", ":", "0", "0", "1", "ab", "FFFF", "01", "1.2.3.4"];
        var random = new Random(4714);
        var addresses = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 17)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (IPv6Text.Canonical(text) is not { } canonical)
            {
                continue;
            }

            addresses++;
            Assert.Equal(canonical, IPv6Text.Canonical(canonical));
            Assert.Equal(IPAddress.Parse(text), IPAddress.Parse(canonical));
        }

        Assert.InRange(addresses, 1_000, 200_000);
    }

    private static string WithDottedQuad(int[] groups) =>
        string.Join(':', groups.Take(6).Select(static g => g.ToString("x", CultureInfo.InvariantCulture)))
        + $":{groups[6] >> 8}.{groups[6] & 0xFF}.{groups[7] >> 8}.{groups[7] & 0xFF}";
}
