using System.Text;
using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>What no browser sends: refused and never reflected. Kestrel's own limits are raised, so that it reaches us.</summary>
public sealed class HostileRequestTests(HostileRequestTests.Fixture fixture) : IClassFixture<HostileRequestTests.Fixture>
{
    private const string Marker = "xyzzy";
    private const string PreflightVary = "Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    public static TheoryData<string> Origins => new()
    {
        $"{Shop}\r\nOrigin: {Shop}",
        $"{Shop}\r\nOrigin: https://{Marker}.shop.example.com",
        $"https://{Marker}.shop.example.com\r\nOrigin: null",
        $"{Shop}, https://{Marker}.shop.example.com",
        $"{Shop},https://{Marker}.shop.example.com",
        $"{Shop} https://{Marker}.shop.example.com",
        $"https://{Marker}/.shop.example.com",
        $"https://{Marker}@a.shop.example.com",
        $"https://{Marker}\u0001.shop.example.com",
        $"https://{Marker}\u007F.shop.example.com",
        $"https://{Marker}\t.shop.example.com",
        $"https://{Marker}\u00E9.shop.example.com",
        $"https://{Marker}\u00C3\u00A9.shop.example.com",
        $"https://{Marker}\u00FF\u00FE.shop.example.com",
        $"https://{Marker}\u00C0\u00AF.shop.example.com",
        $"https://{Marker}{new string('a', 60)}.shop.example.com",
        $"https://{Marker}.{new string('a', 10_000)}.shop.example.com",
        $"https://{Marker}{string.Concat(Enumerable.Repeat(".a", 5_000))}.shop.example.com",
        $"https://{Marker}{new string('.', 10_000)}.shop.example.com",
        $"https://{Marker}.shop.example.com:{new string('1', 10_000)}",
        new string(',', 10_000) + Marker,
        $"https://{Marker}%0d%0aX-Injected:1.shop.example.com",
    };

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task A_hostile_origin_is_refused_and_never_reflected(string origin)
    {
        foreach (var (request, refused) in new[]
        {
            (GetFrom(origin), "200 | Vary: Origin"),
            (Preflight(origin), $"403 | {PreflightVary}"),
            (GetFrom(origin, "/one"), "200 | Allow-Credentials: true | Allow-Origin: https://shop.example.com"),
            (Preflight(origin, "/one"), "403"),
            (Preflight(origin, "/public"), "403"),
            (Preflight(origin, "/echo"), $"403 | {PreflightVary}"),
        })
        {
            var answer = await fixture.SendAsync(request);
            Assert.Equal(refused, answer.Cors);
            Assert.DoesNotContain(Marker, answer.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("https://a.example\r\nOrigin: https://b.example")]
    public async Task No_list_of_origins_is_even_asked_about_what_is_no_single_origin(string origin)
    {
        Assert.Equal("200 | Vary: Origin", await fixture.CorsOfAsync(GetFrom(origin, "/gullible")));
        Assert.Equal($"403 | {PreflightVary}", await fixture.CorsOfAsync(Preflight(origin, "/gullible")));
    }

    [Theory]
    [InlineData(326, true)]
    [InlineData(327, false)]
    public async Task No_list_of_origins_is_even_asked_about_what_is_too_long(int length, bool isAsked)
    {
        var origin = "https://".PadRight(length, 'a');
        Assert.Equal(isAsked ? [origin] : [], (await fixture.SendAsync(GetFrom(origin, "/gullible"))).All("Access-Control-Allow-Origin"));
        Assert.Equal(isAsked ? 204 : 403, (await fixture.SendAsync(Preflight(origin, "/gullible"))).Status);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(65_536, "")]
    [InlineData(65_536, "x-a")]
    public async Task Commas_alone_are_no_list_of_names(int commas, string name)
    {
        var answer = await fixture.SendAsync(Preflight(Shop, "/echo", "PUT", $"Access-Control-Request-Headers: {new string(',', commas)}{name}"));
        Assert.Equal($"204 | Allow-Credentials: true | Allow-Methods: PUT | Allow-Origin: {Shop} | {PreflightVary}", answer.Cors);
        var constant = await fixture.SendAsync(Preflight(Shop, "/", "PUT", $"Access-Control-Request-Headers: {new string(',', commas)}{name}"));
        Assert.Equal(["Content-Type,X-Request-Id"], constant.All("Access-Control-Allow-Headers"));
    }

    [Fact]
    public async Task Requested_names_in_several_lines_are_not_echoed()
    {
        var answer = await fixture.SendAsync(Preflight(
            Shop, "/echo", "PUT", "Access-Control-Request-Headers: x-a", "Access-Control-Request-Headers: x-b"));
        Assert.Empty(answer.All("Access-Control-Allow-Headers"));
        Assert.Equal(204, answer.Status);
    }

    [Fact]
    public async Task Several_requested_methods_are_still_a_preflight_and_not_echoed()
    {
        var answer = await fixture.SendAsync(Preflight(Shop, "/echo", "PUT", "Access-Control-Request-Method: DELETE"));
        Assert.Equal($"204 | Allow-Credentials: true | Allow-Origin: {Shop} | {PreflightVary}", answer.Cors);
    }

    [Theory]
    [InlineData("PUT\u0001")]
    [InlineData("PUT\u00E9")]
    [InlineData("PUT\t")]
    [InlineData("<script>")]
    public async Task A_method_that_is_no_token_is_not_echoed(string method)
    {
        var answer = await fixture.SendAsync(Preflight(Shop, "/echo", method + "x"));
        Assert.Equal($"204 | Allow-Credentials: true | Allow-Origin: {Shop} | {PreflightVary}", answer.Cors);
    }

    [Fact]
    public async Task A_thousand_header_lines_change_nothing()
    {
        var lines = Enumerable.Range(0, 1_000).Select(static i => $"X-{i}: {i}").ToArray();
        Assert.Equal(
            "200 | Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin",
            await fixture.CorsOfAsync(GetFrom(Shop, "/", lines)));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_do_not_pass_as_such_either()
    {
        // Kestrel as it is: it refuses the request itself, or what it makes of the bytes is no origin
        await using var site = await Site.StartAsync(Configure);
        foreach (var bytes in new[] { "\u00FF\u00FE", "\u00C0\u00AF", "\u00C3\u00A9", "\u0001", "\0" })
        {
            var answer = await site.SendAsync(GetFrom($"https://{Marker}{bytes}.shop.example.com"));
            Assert.True(answer.Cors is "400" or "200 | Vary: Origin", answer.Text);
            Assert.DoesNotContain(Marker, answer.Text, StringComparison.Ordinal);
        }
    }

    private static void Configure(WebApplication app)
    {
        app.UseCompiledCors();
        app.Map("/", static () => "").RequireCors(ShopCors.Policy);
        app.Map("/one", static () => "").RequireCors(OneCors.Policy);
        app.Map("/public", static () => "").RequireCors(PublicCors.Policy);
        app.Map("/echo", static () => "").RequireCors(EchoCors.Policy);
        app.Map("/gullible", static () => "").RequireCors(GullibleCors.Policy);
    }

    public sealed class Fixture : IAsyncLifetime
    {
        private Site _site = null!;

        public async Task InitializeAsync() => _site = await Site.StartAsync(Configure, static builder => builder.WebHost.ConfigureKestrel(static options =>
        {
            options.Limits.MaxRequestHeadersTotalSize = 256 * 1024;
            options.Limits.MaxRequestBufferSize = 512 * 1024;
            options.Limits.MaxRequestHeaderCount = 2_000;

            // every byte arrives as a char of its own, also those that are no UTF-8
            options.RequestHeaderEncodingSelector = static _ => Encoding.Latin1;
        }));

        public Task DisposeAsync() => _site.DisposeAsync().AsTask();

        internal Task<Answer> SendAsync(string request) => _site.SendAsync(request);

        internal Task<string> CorsOfAsync(string request) => _site.CorsOfAsync(request);
    }
}
