using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Tests.Origins;

public class OriginTextTests
{
    private const string Https = "https://";
    private const string Suffix = ".shop.example.com";

    private static readonly string s_label63 = new('a', 63);

    [Theory]
    [InlineData("https://a.shop.example.com")]
    [InlineData("https://a.b.c.shop.example.com")]
    [InlineData("https://a--b.shop.example.com")]
    [InlineData("https://a_b.shop.example.com")]
    [InlineData("https://_a_.shop.example.com")]
    [InlineData("https://7.shop.example.com")]
    [InlineData("https://xn--bcher-kva.shop.example.com")]
    public void Subdomains_are_one_or_more_whole_labels(string origin) => Assert.True(OriginText.IsSubdomain(origin, Https, Suffix));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("https://shop.example.com")]
    [InlineData("https://.shop.example.com")]
    [InlineData("https://a..shop.example.com")]
    [InlineData("https://a..b.shop.example.com")]
    [InlineData("https://.a.shop.example.com")]
    [InlineData("https://-a.shop.example.com")]
    [InlineData("https://a-.shop.example.com")]
    [InlineData("https://a.-b.shop.example.com")]
    [InlineData("https://a-.b.shop.example.com")]
    [InlineData("https://A.shop.example.com")]
    [InlineData("https://evil.test/.shop.example.com")]
    [InlineData("https://evil.test?.shop.example.com")]
    [InlineData("https://evil.test#.shop.example.com")]
    [InlineData("https://user@a.shop.example.com")]
    [InlineData("https://user:pw@a.shop.example.com")]
    [InlineData("https://evil.test:80.shop.example.com")]
    [InlineData("https://evil.test\\.shop.example.com")]
    [InlineData("https://a b.shop.example.com")]
    [InlineData("https://a%2eb.shop.example.com")]
    [InlineData("https://*.shop.example.com")]
    [InlineData("https://a\0.shop.example.com")]
    [InlineData("https://a\r\n.shop.example.com")]
    [InlineData("https://bücher.shop.example.com")]
    [InlineData("https://\u212A.shop.example.com")]
    [InlineData("https://a,b.shop.example.com")]
    [InlineData("https://a.shop.example.com, https://b.shop.example.com")]
    [InlineData("http://a.shop.example.com")]
    [InlineData("https://a.shop.example.com:8443")]
    [InlineData("https://a.shop.example.com.")]
    [InlineData("https://a.shop.example.com/")]
    [InlineData("https://ashop.example.com")]
    [InlineData("https://a.shop.example.com.evil.test")]
    public void Nothing_else_is_a_subdomain(string origin) => Assert.False(OriginText.IsSubdomain(origin, Https, Suffix));

    [Fact]
    public void Prefix_and_suffix_do_not_overlap() => Assert.False(OriginText.IsSubdomain("ab", "ab", "b"));

    [Fact]
    public void A_label_has_at_most_63_characters()
    {
        Assert.True(OriginText.IsSubdomain(Https + s_label63 + Suffix, Https, Suffix));
        Assert.False(OriginText.IsSubdomain(Https + s_label63 + "a" + Suffix, Https, Suffix));
        Assert.False(OriginText.IsSubdomain(Https + "b." + s_label63 + "a" + Suffix, Https, Suffix));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":8443")]
    public void A_host_has_at_most_253_characters_not_counting_the_port(string port)
    {
        var longest = HostOf(DomainScan.LongestDomain, Suffix);
        var tooLong = HostOf(DomainScan.LongestDomain + 1, Suffix);
        Assert.True(OriginText.IsSubdomain(Https + longest + port, Https, Suffix + port));
        Assert.True(OriginText.IsSubdomainAnyPort(Https + longest + port, Https, Suffix));
        Assert.False(OriginText.IsSubdomain(Https + tooLong + port, Https, Suffix + port));
        Assert.False(OriginText.IsSubdomainAnyPort(Https + tooLong + port, Https, Suffix));
        Assert.True(OriginText.IsWellFormed(Https + longest + port));
        Assert.False(OriginText.IsWellFormed(Https + tooLong + port));
    }

    [Theory]
    [InlineData("https://a.shop.example.com:8443", true)]
    [InlineData("https://a.shop.example.com", false)]
    [InlineData("https://a.shop.example.com:8444", false)]
    public void A_suffix_may_have_a_port(string origin, bool expected) =>
        Assert.Equal(expected, OriginText.IsSubdomain(origin, Https, Suffix + ":8443"));

    [Theory]
    [InlineData("https://a.shop.example.com", true)]
    [InlineData("https://a.b.shop.example.com:1", true)]
    [InlineData("https://a.shop.example.com:80", true)]
    [InlineData("https://a.shop.example.com:65535", true)]
    [InlineData("https://a.shop.example.com:443", true)] // any port, though no browser sends this one
    [InlineData("https://a.shop.example.com:0", false)]
    [InlineData("https://a.shop.example.com:080", false)]
    [InlineData("https://a.shop.example.com:65536", false)]
    [InlineData("https://a.shop.example.com:100000", false)]
    [InlineData("https://a.shop.example.com:", false)]
    [InlineData("https://a.shop.example.com:+1", false)]
    [InlineData("https://a.shop.example.com:1a", false)]
    [InlineData("https://a.shop.example.com:1:1", false)]
    [InlineData("https://a.shop.example.com:\u0661", false)]
    [InlineData("https://shop.example.com:8443", false)]
    [InlineData("https://.shop.example.com:8443", false)]
    [InlineData("https://evil.test/.shop.example.com:8443", false)]
    [InlineData("https:1", false)]
    public void Any_port_is_a_canonical_port_or_none(string origin, bool expected) =>
        Assert.Equal(expected, OriginText.IsSubdomainAnyPort(origin, Https, Suffix));

    [Theory]
    [InlineData("https://app-1.example.com", "https://app-", ".example.com", true)]
    [InlineData("https://app--.x-y.example.com", "https://app-", ".x-y.example.com", false)]
    [InlineData("https://app-.example.com", "https://app-", ".example.com", false)]
    [InlineData("https://app-1.2.example.com", "https://app-", ".example.com", false)]
    [InlineData("https://app-1-.example.com", "https://app-", ".example.com", false)]
    [InlineData("https://app--1.example.com", "https://app-", ".example.com", true)]
    [InlineData("https://app-A.example.com", "https://app-", ".example.com", false)]
    [InlineData("https://app-/.example.com", "https://app-", ".example.com", false)]
    [InlineData("https://app-1.example.com:81", "https://app-", ".example.com", false)]
    [InlineData("https://app-1.example.com:81", "https://app-", ".example.com:81", true)]
    [InlineData("https://1-app.example.com", "https://", "-app.example.com", true)]
    [InlineData("https://-1-app.example.com", "https://", "-app.example.com", false)]
    [InlineData("https://--app.example.com", "https://", "-app.example.com", false)]
    [InlineData("https://pr-12-web.example.com", "https://pr-", "-web.example.com", true)]
    [InlineData("https://pr-1.2-web.example.com", "https://pr-", "-web.example.com", false)]
    [InlineData("https://pr-web.example.com", "https://pr-", "-web.example.com", false)]
    public void A_part_of_a_label_has_no_dot(string origin, string prefix, string suffix, bool expected) =>
        Assert.Equal(expected, OriginText.IsPartialLabel(origin, prefix, suffix));

    [Theory]
    [InlineData("https://app-1.example.com", true)]
    [InlineData("https://app-1.example.com:8443", true)]
    [InlineData("https://app-1.example.com:443", true)] // any port, though no browser sends this one
    [InlineData("https://app-1.example.com:08443", false)]
    [InlineData("https://app-1-.example.com:8443", false)]
    [InlineData("https://app-.example.com:8443", false)]
    [InlineData("https://app-a.b.example.com:8443", false)]
    public void A_part_of_a_label_with_any_port(string origin, bool expected) =>
        Assert.Equal(expected, OriginText.IsPartialLabelAnyPort(origin, "https://app-", ".example.com"));

    [Fact]
    public void The_whole_label_around_a_star_has_at_most_63_characters()
    {
        Assert.True(OriginText.IsPartialLabel("https://app-" + new string('a', 56) + "-x7.example.com", "https://app-", "-x7.example.com"));
        Assert.False(OriginText.IsPartialLabel("https://app-" + new string('a', 57) + "-x7.example.com", "https://app-", "-x7.example.com"));
    }

    [Theory]
    [InlineData("http://localhost", "http://localhost", true)]
    [InlineData("http://localhost:3000", "http://localhost", true)]
    [InlineData("http://localhost:65535", "http://localhost", true)]
    [InlineData("http://[::1]:5173", "http://[::1]", true)]
    [InlineData("http://127.0.0.1:5173", "http://127.0.0.1", true)]
    [InlineData("http://localhost:80", "http://localhost", true)] // any port, though no browser sends this one
    [InlineData("http://localhost:443", "http://localhost", true)]
    [InlineData("http://localhost:0", "http://localhost", false)]
    [InlineData("http://localhost:03000", "http://localhost", false)]
    [InlineData("http://localhost:65536", "http://localhost", false)]
    [InlineData("http://localhost:", "http://localhost", false)]
    [InlineData("http://localhost:3000/", "http://localhost", false)]
    [InlineData("http://localhost3000", "http://localhost", false)]
    [InlineData("http://localhost.evil.test", "http://localhost", false)]
    [InlineData("http://localhost:3000.evil.test", "http://localhost", false)]
    [InlineData("https://localhost:3000", "http://localhost", false)]
    [InlineData("http://LOCALHOST:3000", "http://localhost", false)]
    [InlineData("", "http://localhost", false)]
    public void Any_port_of_one_host(string origin, string schemeAndHost, bool expected) =>
        Assert.Equal(expected, OriginText.IsAnyPort(origin, schemeAndHost));

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("http://localhost")]
    [InlineData("http://localhost:3000")]
    [InlineData("https://example.com.")]
    [InlineData("https://example.com.:8443")]
    [InlineData("http://a_b.example")]
    [InlineData("https://xn--bcher-kva.example")]
    [InlineData("https://example.com:80")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://0.0.0.0:1")]
    [InlineData("http://255.255.255.255")]
    [InlineData("http://[::1]")]
    [InlineData("http://[::]")]
    [InlineData("http://[::1]:8080")]
    [InlineData("http://[2001:db8::1]")]
    [InlineData("http://[2001:db8::]")]
    [InlineData("http://[1:2:3:4:5:6:7:8]")]
    [InlineData("http://[1:0:3:4:5:6:7:8]")]
    [InlineData("http://[1::4:0:0:7:8]")]
    [InlineData("http://[1:0:0:4::8]")]
    [InlineData("http://[::ffff:7f00:1]")]
    [InlineData("https://1.example.com")]
    [InlineData("chrome-extension://abcdefghijklmnopabcdefghijklmnop")]
    [InlineData("moz-extension://0a8e1d2c-3b4f-4c5d-8e6f-7a8b9c0d1e2f")]
    [InlineData("capacitor://localhost")]
    [InlineData("app://7")]
    [InlineData("a+b-c.d1://x")]
    [InlineData("a://b")]
    public void What_a_browser_sends_is_well_formed(string origin) => Assert.True(OriginText.IsWellFormed(origin));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("file://")]
    [InlineData("file://host")]
    [InlineData("example.com")]
    [InlineData("://example.com")]
    [InlineData("https:")]
    [InlineData("https://")]
    [InlineData("https:/example.com")]
    [InlineData("https:example.com")]
    [InlineData("https://example.com/")]
    [InlineData("https://example.com/path")]
    [InlineData("https://example.com?")]
    [InlineData("https://example.com#")]
    [InlineData("https://user@example.com")]
    [InlineData("https://Example.com")]
    [InlineData("HTTPS://example.com")]
    [InlineData("1https://example.com")]
    [InlineData("ht_tps://example.com")]
    [InlineData("https://example.com:443")]
    [InlineData("http://example.com:80")]
    [InlineData("ws://example.com:80")]
    [InlineData("wss://example.com:443")]
    [InlineData("ftp://example.com:21")]
    [InlineData("https://example.com:")]
    [InlineData("https://example.com:0")]
    [InlineData("https://example.com:01")]
    [InlineData("https://example.com:65536")]
    [InlineData("https://:8443")]
    [InlineData("https://.")]
    [InlineData("https://.example.com")]
    [InlineData("https://example..com")]
    [InlineData("https://example.com..")]
    [InlineData("https://-example.com")]
    [InlineData("https://example-.com")]
    [InlineData("https://*.example.com")]
    [InlineData("https://bücher.example")]
    [InlineData("https://exa mple.com")]
    [InlineData("https://example.com ")]
    [InlineData(" https://example.com")]
    [InlineData("https://example.com\n")]
    [InlineData("https://example.com, https://example.com")]
    [InlineData("http://127.1")]
    [InlineData("http://127.0.0.01")]
    [InlineData("http://127.0.0.256")]
    [InlineData("http://1.2.3.4.5")]
    [InlineData("http://1.2.3.4.")]
    [InlineData("http://example.7")]
    [InlineData("http://0x7f")]
    [InlineData("https://1password")]
    [InlineData("http://[]")]
    [InlineData("http://[:]")]
    [InlineData("http://[:::]")]
    [InlineData("http://[::1")]
    [InlineData("http://::1]")]
    [InlineData("http://[::1]x")]
    [InlineData("http://[::1]:80")]
    [InlineData("http://[::1]:")]
    [InlineData("http://[::01]")]
    [InlineData("http://[::A]")]
    [InlineData("http://[::g]")]
    [InlineData("http://[1:2:3:4:5:6:7]")]
    [InlineData("http://[1:2:3:4:5:6:7:8:9]")]
    [InlineData("http://[1:2:3:4:5:6:7::8]")]
    [InlineData("http://[1::3:4:5:6:7:8]")]
    [InlineData("http://[1:2:3:4:5:6:7:8::]")]
    [InlineData("http://[1:2:3:4:5:6:7:]")]
    [InlineData("http://[:1:2:3:4:5:6:7]")]
    [InlineData("http://[0:0:0:0:0:0:0:1]")]
    [InlineData("http://[1:0:0:4:5:6:7:8]")]
    [InlineData("http://[1:0:0:4::7:8]")]
    [InlineData("http://[1::4::8]")]
    [InlineData("http://[0::8]")]
    [InlineData("http://[8::0]")]
    [InlineData("http://[1:0:0:0:5::8]")]
    [InlineData("http://[::ffff:127.0.0.1]")]
    [InlineData("http://[fe80::1%25eth0]")]
    [InlineData("http://[12345::]")]
    public void Nothing_else_is_well_formed(string origin) => Assert.False(OriginText.IsWellFormed(origin));

    [Fact]
    public void The_longest_origin_has_326_characters()
    {
        var scheme = new string('s', 64);
        var longest = scheme + "://" + HostOf(DomainScan.LongestDomain, ".example") + ":65535";
        Assert.Equal(OriginText.MaxLength, longest.Length);
        Assert.True(OriginText.IsWellFormed(longest));
        Assert.True(OriginText.IsSubdomainAnyPort(longest, scheme + "://", ".example"));
        Assert.False(OriginText.IsWellFormed("s" + longest));
        Assert.False(OriginText.IsSubdomainAnyPort("s" + longest, "s" + scheme + "://", ".example"));
    }

    [Fact]
    public void Whatever_a_wildcard_admits_is_well_formed()
    {
        var random = new Random(20261120);
        var admitted = 0;
        const string Alphabet = "aaz09-_..::/443A@%*\u00E9";
        for (var i = 0; i < 200_000; i++)
        {
            var middle = RandomText(random, Alphabet, 0, 6);
            var tail = random.Next(3) switch { 0 => "", 1 => ":" + random.Next(70_000), _ => ":443" };
            var origin = Https + middle + ".example.com" + tail;
            if (OriginText.IsSubdomain(origin, Https, ".example.com") || OriginText.IsSubdomainAnyPort(origin, Https, ".example.com")
                || OriginText.IsPartialLabel(origin, Https, ".example.com") || OriginText.IsPartialLabelAnyPort(origin, Https, "a.example.com")
                || OriginText.IsAnyPort(origin, Https + "a.example.com"))
            {
                admitted++;
                // any port is the default one too, which a browser would leave out
                Assert.True(OriginText.IsWellFormed(origin) || (origin.EndsWith(":443", StringComparison.Ordinal) && OriginText.IsWellFormed(origin[..^4])), origin);
            }
        }

        Assert.True(admitted > 1_000, $"only {admitted} were admitted: the law was hardly tried");
    }

    [Fact]
    public void Addresses_are_what_the_law_writes()
    {
        var random = new Random(20261120);
        var canonical = (IPv4: 0, IPv6: 0);
        for (var i = 0; i < 200_000; i++)
        {
            var inner = RandomText(random, "0001ab:::::", 2, 18);
            Assert.True(IPv6Text.IsCanonical(inner) == OriginText.IsWellFormed($"http://[{inner}]"), inner);
            canonical.IPv6 += IPv6Text.IsCanonical(inner) ? 1 : 0;

            var quad = string.Join('.', Enumerable.Range(0, random.Next(3, 6)).Select(_ => RandomText(random, "0012559", 1, 3)));
            Assert.True(IPv4Text.IsCanonical(quad) == OriginText.IsWellFormed($"http://{quad}"), quad);
            canonical.IPv4 += IPv4Text.IsCanonical(quad) ? 1 : 0;
        }

        Assert.True(canonical is { IPv4: > 1_000, IPv6: > 1_000 }, $"hardly tried: {canonical}");
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var origin = Https + "a.b.c" + Suffix + ":8443";
        var long10K = Https + new string('a', 10_000) + Suffix;
        Compare(origin, long10K);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            Compare(origin, long10K);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Compare(string origin, string tooLong)
    {
        Require(OriginText.IsSubdomainAnyPort(origin, Https, Suffix));
        Require(OriginText.IsWellFormed(origin));
        Require(!OriginText.IsPartialLabelAnyPort(origin, Https, Suffix));
        Require(!OriginText.IsAnyPort(origin, "https://b"));
        Require(!OriginText.IsSubdomain(tooLong, Https, Suffix));
        Require(!OriginText.IsSubdomainAnyPort(tooLong, Https, Suffix));
        Require(!OriginText.IsWellFormed(tooLong));
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException();
        }
    }

    private static string RandomText(Random random, string alphabet, int least, int most)
    {
        var text = new char[random.Next(least, most + 1)];
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = alphabet[random.Next(alphabet.Length)];
        }

        return new string(text);
    }

    /// <summary>A host of exactly this length, of labels of 63 and a shorter one.</summary>
    private static string HostOf(int length, string suffix)
    {
        var rest = length - suffix.Length;
        var labels = new List<string>();
        while (rest > 0)
        {
            var label = Math.Min(rest, 63);
            if (rest - label == 1)
            {
                label--;
            }

            labels.Add(new string('a', label));
            rest -= label + 1;
        }

        return string.Join('.', labels) + suffix;
    }
}
