using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Http;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>CORS headers and <c>Vary</c> that the application, or a server behind it, wrote itself.</summary>
public sealed class StaleHeaderTests(StaleHeaderTests.Fixture fixture) : IClassFixture<StaleHeaderTests.Fixture>
{
    [Fact]
    public async Task They_are_replaced_where_the_origin_is_allowed()
    {
        Assert.Equal(
            "200 | Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin",
            await fixture.Site.CorsOfAsync(GetFrom(Shop, "/shop")));
        Assert.Equal($"200 | Allow-Origin: {Shop} | Vary: Origin", await fixture.Site.CorsOfAsync(GetFrom(Shop, "/partner")));
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await fixture.Site.CorsOfAsync(GetFrom(Shop, "/public")));
    }

    [Theory]
    [InlineData("/shop", "200 | Vary: Origin")]
    [InlineData("/partner", "200 | Vary: Origin")]
    [InlineData("/refused", "200 | Vary: Origin")]
    [InlineData("/disabled", "200")]
    public async Task They_are_removed_where_the_origin_is_refused_or_CORS_disabled(string path, string expected)
    {
        Assert.Equal(expected, await fixture.Site.CorsOfAsync(GetFrom(Evil, path)));
        Assert.Equal(expected, await fixture.Site.CorsOfAsync(Get(path)));
    }

    [Fact]
    public async Task They_are_replaced_also_in_the_answer_to_a_preflight()
    {
        Assert.Equal(
            "204 | Allow-Origin: https://partner.example | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
            await fixture.Site.CorsOfAsync(Preflight("https://partner.example", "/early/partner", "GET")));
        Assert.Equal(
            "403 | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
            await fixture.Site.CorsOfAsync(Preflight(Evil, "/early/partner", "GET")));
        Assert.Equal("403", await fixture.Site.CorsOfAsync(Preflight(Evil, "/early/disabled", "GET")));
    }

    [Fact]
    public async Task Where_no_policy_applies_they_stay() =>
        Assert.Equal(
            "200 | Allow-Credentials: true | Allow-Headers: x | Allow-Methods: x | Allow-Origin: https://stale.example | Expose-Headers: x | Max-Age: 1",
            await fixture.Site.CorsOfAsync(GetFrom(Shop, "/none")));

    [Theory]
    [InlineData("accept-language", "accept-language, Origin")]
    [InlineData("Accept-Encoding", "Accept-Encoding, Origin")]
    [InlineData("Accept-Language, origin", "Accept-Language, origin")]
    [InlineData("ORIGIN", "ORIGIN")]
    [InlineData("*", "*")]
    [InlineData("X-Origin", "X-Origin, Origin")]
    [InlineData("Origin-X,\tAccept", "Origin-X,\tAccept, Origin")]
    public async Task Vary_is_merged(string written, string expected)
    {
        var path = $"/vary?{Uri.EscapeDataString(written)}";
        Assert.Equal([expected], (await fixture.Site.SendAsync(GetFrom(Shop, path))).All("Vary"));
        Assert.Equal([expected], (await fixture.Site.SendAsync(GetFrom(Evil, path))).All("Vary"));
        Assert.Equal([expected], (await fixture.Site.SendAsync(Get(path))).All("Vary"));
    }

    [Fact]
    public async Task Vary_over_several_lines_is_merged()
    {
        Assert.Equal(["Accept", "Cookie", "Origin"], (await fixture.Site.SendAsync(Get("/vary?Accept%7CCookie"))).All("Vary"));
        Assert.Equal(["Accept", "origin"], (await fixture.Site.SendAsync(Get("/vary?Accept%7Corigin"))).All("Vary"));
    }

    [Fact]
    public async Task Vary_is_merged_into_the_answer_to_a_preflight()
    {
        Assert.Equal(
            ["Accept-Encoding, Origin, Access-Control-Request-Method, Access-Control-Request-Headers"],
            (await fixture.Site.SendAsync(Preflight(Shop, "/early/vary?Accept-Encoding"))).All("Vary"));
        Assert.Equal(
            ["access-control-request-headers, Origin, Access-Control-Request-Method"],
            (await fixture.Site.SendAsync(Preflight(Shop, "/early/vary?access-control-request-headers"))).All("Vary"));
        Assert.Equal(["*"], (await fixture.Site.SendAsync(Preflight(Shop, "/early/vary?%2A"))).All("Vary"));
    }

    public sealed class Fixture : IAsyncLifetime
    {
        internal Site Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await Site.StartAsync(static app =>
        {
            // what stands before us writes early, what stands behind us late
            app.Use(static (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments("/early", out var rest))
                {
                    Write(context, rest == "/vary");
                }

                return next(context);
            });
            app.UseCompiledCors();
            app.MapGet("/none", static (HttpContext context) => Write(context, false));
            foreach (var prefix in new[] { "", "/early" })
            {
                app.MapGet(prefix + "/shop", static (HttpContext context) => Write(context, false)).RequireCors(ShopCors.Policy);
                app.MapGet(prefix + "/partner", static (HttpContext context) => Write(context, false)).RequireCors(PartnerCors.Policy);
                app.MapGet(prefix + "/public", static (HttpContext context) => Write(context, false)).RequireCors(PublicCors.Policy);
                app.MapGet(prefix + "/refused", static (HttpContext context) => Write(context, false)).RequireCors(RefusedCors.Policy);
                app.MapGet(prefix + "/disabled", [DisableCors] static (HttpContext context) => Write(context, false));
                app.Map(prefix + "/vary", static (HttpContext context) => Write(context, true)).RequireCors(ShopCors.Policy);
            }
        });

        public Task DisposeAsync() => Site.DisposeAsync().AsTask();

        private static void Write(HttpContext context, bool vary)
        {
            var headers = context.Response.Headers;
            if (vary)
            {
                headers.Vary = Uri.UnescapeDataString(context.Request.QueryString.Value![1..]).Split('|');
                return;
            }

            headers.AccessControlAllowOrigin = "https://stale.example";
            headers.AccessControlAllowCredentials = "true";
            headers.AccessControlExposeHeaders = "x";
            headers.AccessControlAllowMethods = "x";
            headers.AccessControlAllowHeaders = "x";
            headers.AccessControlMaxAge = "1";
        }
    }
}
