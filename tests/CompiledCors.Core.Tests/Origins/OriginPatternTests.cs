using CompiledCors.Core.Origins;
using CompiledCors.Core.Tests.Law;

namespace CompiledCors.Core.Tests.Origins;

/// <summary>What encompasses what. What a pattern admits is in the corpus.</summary>
public class OriginPatternTests
{
    [Theory]
    [InlineData("https://a.com", "https://a.com")]
    [InlineData("https://*.a.com", "https://b.a.com")]
    [InlineData("https://*.a.com", "https://c.b.a.com")]
    [InlineData("https://*.a.com", "https://*.b.a.com")]
    [InlineData("https://*.a.com", "https://app-*.a.com")]
    [InlineData("https://*.a.com", "https://app-*.b.a.com")]
    [InlineData("https://*.a.com:*", "https://*.a.com")]
    [InlineData("https://*.a.com:*", "https://*.a.com:8443")]
    [InlineData("https://*.a.com:*", "https://b.a.com:*")]
    [InlineData("https://a.com:*", "https://a.com:8443")]
    [InlineData("https://a.com:*", "https://a.com")]
    [InlineData("https://app-*.a.com", "https://app-1.a.com")]
    [InlineData("https://app-*.a.com", "https://app-1-*.a.com")]
    [InlineData("https://app-*.a.com", "https://app-*-x.a.com")]
    [InlineData("https://app-*.a.com:*", "https://app-1*.a.com:8443")]
    [InlineData("http://[::1]:*", "http://[::1]:3000")]
    [InlineData("http://127.0.0.1:*", "http://127.0.0.1")]
    public void The_first_covers_the_second(string wide, string narrow)
    {
        Assert.True(Samples.Pattern(wide).Encompasses(Samples.Pattern(narrow)));
        Assert.Equal(wide == narrow, Samples.Pattern(narrow).Encompasses(Samples.Pattern(wide)));
    }

    [Theory]
    [InlineData("https://*.a.com", "https://a.com")]
    [InlineData("https://*.a.com", "https://ba.com")]
    [InlineData("https://*.a.com", "http://b.a.com")]
    [InlineData("https://*.a.com", "https://b.a.com:8443")]
    [InlineData("https://*.a.com", "https://b.a.com:*")]
    [InlineData("https://*.a.com", "https://b.a.com.")]
    [InlineData("https://*.a.com:8443", "https://b.a.com")]
    [InlineData("https://*.b.a.com", "https://*.a.com")]
    [InlineData("https://*.com", "https://[::1]")]
    [InlineData("https://a.com:8443", "https://a.com:*")]
    [InlineData("https://app-*.a.com", "https://app-1.b.a.com")]
    [InlineData("https://app-*.a.com", "https://app-x.b.a.com")]
    [InlineData("https://app-*.a.com", "https://*.a.com")]
    [InlineData("https://app-*.a.com", "https://ap*.a.com")]
    [InlineData("https://app-*.a.com", "https://app-*.b.a.com")]
    [InlineData("https://app-*-x.a.com", "https://app-*.a.com")]
    [InlineData("https://app-*-x.a.com", "https://app-x.a.com")]
    [InlineData("http://localhost:*", "http://127.0.0.1")]
    [InlineData("http://127.0.0.1", "http://[::1]")]
    public void The_first_does_not_cover_the_second(string first, string second) =>
        Assert.False(Samples.Pattern(first).Encompasses(Samples.Pattern(second)));

    [Theory]
    [InlineData("https://a.com", true)]
    [InlineData("http://[::1]:3000", true)]
    [InlineData("https://*.a.com", false)]
    [InlineData("https://a.com:*", false)]
    [InlineData("https://a*.a.com", false)]
    public void A_pattern_is_exact_when_it_has_no_star(string text, bool isExact) => Assert.Equal(isExact, Samples.Pattern(text).IsExact);

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("http://localhost.", true)]
    [InlineData("http://a.localhost", true)]
    [InlineData("http://*.localhost:*", true)]
    [InlineData("http://app-*.localhost", true)]
    [InlineData("http://127.0.0.1", true)]
    [InlineData("http://127.255.255.254", true)]
    [InlineData("http://[::1]", true)]
    [InlineData("capacitor://localhost", true)]
    [InlineData("http://notlocalhost", false)]
    [InlineData("http://localhost.example.com", false)]
    [InlineData("http://128.0.0.1", false)]
    [InlineData("http://127.example.com", false)]
    [InlineData("http://[::2]", false)]
    [InlineData("http://0.0.0.0", false)]
    public void Loopback_does_not_leave_the_machine(string text, bool isLoopback) => Assert.Equal(isLoopback, Samples.Pattern(text).IsLoopback);

    [Theory]
    [InlineData("https://a.com", "https://a.com", "")]
    [InlineData("https://*.a.com:8443", "https://", ".a.com:8443")]
    [InlineData("https://*.a.com:*", "https://", ".a.com")]
    [InlineData("https://app-*-x.a.com", "https://app-", "-x.a.com")]
    [InlineData("http://[::1]:*", "http://[::1]", "")]
    public void What_surrounds_the_star_is_what_is_compared(string text, string prefix, string suffix)
    {
        var pattern = Samples.Pattern(text);
        Assert.Equal(prefix, pattern.Prefix);
        Assert.Equal(suffix, pattern.Host.HasStar ? pattern.Suffix : "");
    }
}
