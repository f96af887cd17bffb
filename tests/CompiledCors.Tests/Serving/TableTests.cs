using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Http;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>What is sent, row by row, for policies of endpoints; <see cref="GlobalPolicyTests"/> has the application-wide ones.</summary>
public sealed class TableTests(TableTests.Fixture fixture) : IClassFixture<TableTests.Fixture>
{
    private const string ShopAllowed =
        "200 | Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    private const string ShopPreflight =
        "204 | Allow-Credentials: true | Allow-Headers: Content-Type,X-Request-Id | Allow-Methods: DELETE,PUT"
        + " | Allow-Origin: https://shop.example.com | Max-Age: 7200"
        + " | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    private const string RefusedPreflight = "403 | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    [Fact]
    public async Task Any_origin_is_told_so_always()
    {
        const string Expected = "200 | Allow-Origin: * | Expose-Headers: *";
        Assert.Equal(Expected, await fixture.CorsOfAsync(Get("/public")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(GetFrom(Evil, "/public")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(GetFrom("null", "/public")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(GetFrom("nonsense", "/public")));
    }

    [Fact]
    public async Task One_exact_origin_is_named_always()
    {
        const string Expected = "200 | Allow-Credentials: true | Allow-Origin: https://shop.example.com";
        Assert.Equal(Expected, await fixture.CorsOfAsync(Get("/one")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(GetFrom(Shop, "/one")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(GetFrom(Evil, "/one")));
    }

    [Fact]
    public async Task Without_an_origin_a_dynamic_policy_says_only_that_it_varies()
    {
        var answer = await fixture.SendAsync(Get("/shop"));
        Assert.Equal("200 | Vary: Origin", answer.Cors);
        Assert.Equal("shop", answer.Body);
    }

    [Fact]
    public async Task A_refused_origin_gets_only_Vary_and_the_handler_runs()
    {
        var answer = await fixture.SendAsync(GetFrom(Evil, "/shop"));
        Assert.Equal("200 | Vary: Origin", answer.Cors);
        Assert.Equal("shop", answer.Body);
    }

    [Theory]
    [InlineData("https://shop.example.com")]
    [InlineData("https://eu.shop.example.com")]
    [InlineData("https://a.eu.shop.example.com")]
    public async Task An_allowed_origin_is_named_with_everything_declared(string origin) =>
        Assert.Equal(ShopAllowed.Replace(Shop, origin, StringComparison.Ordinal), await fixture.CorsOfAsync(GetFrom(origin, "/shop")));

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("https://SHOP.example.com")]
    [InlineData("https://shop.example.com/")]
    [InlineData("https://shop.example.com:443")]
    [InlineData("https://shop.example.com.")]
    [InlineData("http://shop.example.com")]
    [InlineData("https://shop.example.com, https://shop.example.com")]
    [InlineData("https://shop.example.com.evil.example")]
    [InlineData("https://evilshop.example.com")]
    [InlineData("https://evil.example/.shop.example.com")]
    [InlineData("http://localhost:3000")]
    public async Task Near_misses_are_refused(string origin)
    {
        Assert.Equal("200 | Vary: Origin", await fixture.CorsOfAsync(GetFrom(origin, "/shop")));
        Assert.Equal(RefusedPreflight, await fixture.CorsOfAsync(Preflight(origin, "/shop")));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("GET")]
    public async Task A_preflight_is_answered_with_the_constant_lists(string method)
    {
        var answer = await fixture.SendAsync(Preflight(Shop, "/shop", method, "Access-Control-Request-Headers: content-type"));
        Assert.Equal(ShopPreflight, answer.Cors);
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task A_method_or_header_that_is_not_allowed_gets_the_same_lists() =>
        Assert.Equal(ShopPreflight, await fixture.CorsOfAsync(Preflight(Shop, "/shop", "DELETE", "Access-Control-Request-Headers: x-other")));

    [Fact]
    public async Task A_preflight_of_a_method_that_routing_does_not_know_is_not_ours() =>
        Assert.Equal("404", await fixture.CorsOfAsync(Preflight(Shop, "/shop", "PATCH")));

    [Fact]
    public async Task A_preflight_chooses_the_policy_of_the_method_that_it_asks_for()
    {
        Assert.StartsWith("204 | Allow-Headers: *,Authorization", await fixture.CorsOfAsync(Preflight(Evil, "/mixed", "GET")), StringComparison.Ordinal);
        Assert.Equal(ShopPreflight, await fixture.CorsOfAsync(Preflight(Shop, "/mixed", "PUT")));
        Assert.Equal(RefusedPreflight, await fixture.CorsOfAsync(Preflight(Evil, "/mixed", "PUT")));
    }

    [Fact]
    public async Task A_preflight_of_a_refused_origin_is_forbidden_and_no_handler_runs()
    {
        var answer = await fixture.SendAsync(Preflight(Evil, "/shop"));
        Assert.Equal(RefusedPreflight, answer.Cors);
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task A_preflight_under_any_origin_is_allowed_for_every_origin_and_null()
    {
        const string Expected = "204 | Allow-Headers: *,Authorization | Allow-Methods: * | Allow-Origin: * | Max-Age: 600";
        Assert.Equal(Expected, await fixture.CorsOfAsync(Preflight(Evil, "/public")));
        Assert.Equal(Expected, await fixture.CorsOfAsync(Preflight("null", "/public")));
        Assert.Equal("403", await fixture.CorsOfAsync(Preflight("https://evil.example/path", "/public")));
        Assert.Equal("403", await fixture.CorsOfAsync(Preflight("", "/public")));
    }

    [Fact]
    public async Task A_preflight_under_one_exact_origin_needs_no_Vary()
    {
        Assert.Equal(
            "204 | Allow-Credentials: true | Allow-Methods: PUT | Allow-Origin: https://shop.example.com",
            await fixture.CorsOfAsync(Preflight(Shop, "/one")));
        Assert.Equal("403", await fixture.CorsOfAsync(Preflight(Evil, "/one")));
        Assert.Equal("403", await fixture.CorsOfAsync(Preflight("null", "/one")));
    }

    [Fact]
    public async Task A_policy_with_nothing_to_say_leaves_the_lists_out() =>
        Assert.Equal(
            "204 | Allow-Origin: https://partner.example | Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
            await fixture.CorsOfAsync(Preflight("https://partner.example", "/partner", "GET")));

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("options")]
    [InlineData("Options")]
    public async Task A_preflight_that_routing_matched_through_our_metadata_never_reaches_a_handler(string method)
    {
        var answer = await fixture.SendAsync(Of(method, "/any", $"Origin: {Shop}", "Access-Control-Request-Method: PUT"));
        Assert.Equal(204, answer.Status);
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task Options_that_is_no_preflight_reaches_the_handler()
    {
        var withoutMethod = await fixture.SendAsync(Of("OPTIONS", "/any", $"Origin: {Shop}"));
        Assert.Equal((ShopAllowed, "OPTIONS"), (withoutMethod.Cors, withoutMethod.Body));

        var withEmptyMethod = await fixture.SendAsync(Of("OPTIONS", "/any", $"Origin: {Shop}", "Access-Control-Request-Method: "));
        Assert.Equal((ShopAllowed, "OPTIONS"), (withEmptyMethod.Cors, withEmptyMethod.Body));

        var withoutOrigin = await fixture.SendAsync(Of("OPTIONS", "/any", "Access-Control-Request-Method: PUT"));
        Assert.Equal(("200 | Vary: Origin", "OPTIONS"), (withoutOrigin.Cors, withoutOrigin.Body));
    }

    [Fact]
    public async Task Other_methods_with_the_headers_of_a_preflight_are_ordinary()
    {
        var answer = await fixture.SendAsync(Of("PUT", "/any", $"Origin: {Shop}", "Access-Control-Request-Method: PUT", "Content-Length: 0"));
        Assert.Equal((ShopAllowed, "PUT"), (answer.Cors, answer.Body));
    }

    [Fact]
    public async Task A_disabled_endpoint_runs_without_any_header()
    {
        foreach (var request in new[] { Get("/disabled"), GetFrom(Shop, "/disabled") })
        {
            var answer = await fixture.SendAsync(request);
            Assert.Equal(("200", "disabled"), (answer.Cors, answer.Body));
        }
    }

    [Fact]
    public async Task A_preflight_of_a_disabled_endpoint_is_forbidden_without_any_header()
    {
        var answer = await fixture.SendAsync(Preflight(Shop, "/disabled", "GET"));
        Assert.Equal(("403", ""), (answer.Cors, answer.Body));
    }

    [Fact]
    public async Task Where_no_policy_applies_nothing_is_touched()
    {
        Assert.Equal("200", await fixture.CorsOfAsync(GetFrom(Shop, "/none")));
        Assert.Equal("404", await fixture.CorsOfAsync(GetFrom(Shop, "/unknown")));
        var preflight = await fixture.SendAsync(Preflight(Shop, "/none-any"));
        Assert.Equal(("200", "left to the application"), (preflight.Cors, preflight.Body));
        Assert.Equal("405", await fixture.CorsOfAsync(Preflight(Shop, "/none", "GET")));
    }

    [Fact]
    public async Task A_same_origin_post_still_executes()
    {
        var answer = await fixture.SendAsync(Of("POST", "/any", "Origin: http://api.example.com", "Content-Length: 0"));
        Assert.Equal(("200 | Vary: Origin", "POST"), (answer.Cors, answer.Body));
    }

    [Fact]
    public async Task A_refused_declaration_allows_nothing()
    {
        Assert.Equal("200 | Vary: Origin", await fixture.CorsOfAsync(GetFrom(Shop, "/refused")));
        Assert.Equal(RefusedPreflight, await fixture.CorsOfAsync(Preflight(Shop, "/refused", "GET")));
    }

    public sealed class Fixture : IAsyncLifetime
    {
        private Site _site = null!;

        public async Task InitializeAsync() => _site = await Site.StartAsync(static app =>
        {
            app.UseCompiledCors();
            app.MapMethods("/public", ["GET", "PUT"], static () => "public").RequireCors(PublicCors.Policy);
            app.MapMethods("/one", ["GET", "PUT"], static () => "one").RequireCors(OneCors.Policy);
            app.MapMethods("/shop", ["GET", "PUT", "DELETE"], static () => "shop").RequireCors(ShopCors.Policy);
            app.MapGet("/mixed", static () => "get").RequireCors(PublicCors.Policy);
            app.MapPut("/mixed", static () => "put").RequireCors(ShopCors.Policy);
            app.MapGet("/partner", static () => "partner").RequireCors(PartnerCors.Policy);
            app.Map("/any", static (HttpContext context) => context.Request.Method).RequireCors(ShopCors.Policy);
            app.MapGet("/disabled", [DisableCors] static () => "disabled");
            app.MapGet("/none", static () => "none");
            app.Map("/none-any", static () => "left to the application");
            app.MapGet("/refused", static () => "refused").RequireCors(RefusedCors.Policy);
        });

        public Task DisposeAsync() => _site.DisposeAsync().AsTask();

        internal Task<Answer> SendAsync(string request) => _site.SendAsync(request);

        internal Task<string> CorsOfAsync(string request) => _site.CorsOfAsync(request);
    }
}
