using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Http;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

public sealed class GlobalPolicyTests
{
    private const string PreflightVary = "Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    private const string ShopAllowed =
        "Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    [Fact]
    public async Task It_applies_to_endpoints_unknown_paths_and_wrong_methods_alike()
    {
        await using var site = await StartAsync(ShopCors.Policy);
        Assert.Equal("200 | " + ShopAllowed, await site.CorsOfAsync(GetFrom(Shop)));
        Assert.Equal("404 | " + ShopAllowed, await site.CorsOfAsync(GetFrom(Shop, "/unknown")));
        Assert.Equal("405 | " + ShopAllowed, await site.CorsOfAsync(Of("PUT", "/", $"Origin: {Shop}", "Content-Length: 0")));
        Assert.Equal("200 | Vary: Origin", await site.CorsOfAsync(Get("/")));
        Assert.Equal("404 | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil, "/unknown")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/unknown")]
    public async Task It_answers_preflights_for_every_path(string path)
    {
        await using var site = await StartAsync(ShopCors.Policy);
        var expected = "204 | Allow-Credentials: true | Allow-Headers: Content-Type,X-Request-Id | Allow-Methods: DELETE,PUT"
            + $" | Allow-Origin: {Shop} | Max-Age: 7200 | {PreflightVary}";
        Assert.Equal(expected, await site.CorsOfAsync(Preflight(Shop, path)));
        Assert.Equal($"403 | {PreflightVary}", await site.CorsOfAsync(Preflight(Evil, path)));
    }

    [Fact]
    public async Task A_static_one_is_always_told()
    {
        await using var everybody = await StartAsync(PublicCors.Policy);
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await everybody.CorsOfAsync(Get("/")));
        Assert.Equal("404 | Allow-Origin: * | Expose-Headers: *", await everybody.CorsOfAsync(GetFrom("null", "/unknown")));

        await using var one = await StartAsync(OneCors.Policy);
        Assert.Equal($"200 | Allow-Credentials: true | Allow-Origin: {Shop}", await one.CorsOfAsync(Get("/")));
        Assert.Equal($"200 | Allow-Credentials: true | Allow-Origin: {Shop}", await one.CorsOfAsync(GetFrom(Evil)));
    }

    [Fact]
    public async Task An_endpoints_own_policy_or_opt_out_replaces_it()
    {
        await using var site = await StartAsync(ShopCors.Policy);
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/public")));
        Assert.Equal("200", await site.CorsOfAsync(GetFrom(Shop, "/disabled")));
        Assert.Equal("403", await site.CorsOfAsync(Preflight(Shop, "/disabled", "GET")));
        Assert.StartsWith("204 | Allow-Headers: *,Authorization", await site.CorsOfAsync(Preflight(Evil, "/public", "GET")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_origins_are_in_effect_in_Development_only()
    {
        const string Local = "http://localhost:5173";
        await using var development = await Site.StartInDevelopmentAsync(app => Configure(app, ShopCors.Policy));
        Assert.Equal("200 | " + ShopAllowed.Replace(Shop, Local, StringComparison.Ordinal), await development.CorsOfAsync(GetFrom(Local)));
        Assert.Equal("200 | " + ShopAllowed, await development.CorsOfAsync(GetFrom(Shop)));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(GetFrom(Evil)));
        Assert.StartsWith("204 | ", await development.CorsOfAsync(Preflight(Local)), StringComparison.Ordinal);

        await using var production = await StartAsync(ShopCors.Policy);
        Assert.Equal("200 | Vary: Origin", await production.CorsOfAsync(GetFrom(Local)));
        Assert.Equal($"403 | {PreflightVary}", await production.CorsOfAsync(Preflight(Local)));

        await using var staging = await Site.StartAsync(app => Configure(app, ShopCors.Policy), environment: "Staging");
        Assert.Equal("200 | Vary: Origin", await staging.CorsOfAsync(GetFrom(Local)));
    }

    [Fact]
    public async Task Development_origins_make_a_static_policy_dynamic_there()
    {
        await using var development = await Site.StartInDevelopmentAsync(app => Configure(app, OneCors.Policy));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(Get("/")));
        Assert.Equal(
            "200 | Allow-Credentials: true | Allow-Origin: http://localhost | Vary: Origin",
            await development.CorsOfAsync(GetFrom("http://localhost")));
    }

    [Fact]
    public async Task Any_development_origin_is_any_well_formed_one()
    {
        await using var development = await Site.StartInDevelopmentAsync(app => Configure(app, AnyInDevelopmentCors.Policy));
        Assert.Equal("200 | Allow-Origin: https://evil.example | Vary: Origin", await development.CorsOfAsync(GetFrom(Evil)));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(GetFrom("null")));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(GetFrom("<script>")));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(Get("/")));

        await using var production = await StartAsync(AnyInDevelopmentCors.Policy);
        Assert.Equal("200 | Vary: Origin", await production.CorsOfAsync(GetFrom(Evil)));
        Assert.Equal($"403 | {PreflightVary}", await production.CorsOfAsync(Preflight(Evil)));
    }

    [Fact]
    public async Task One_process_may_host_Development_and_Production()
    {
        await using var development = await Site.StartInDevelopmentAsync(app => Configure(app, OneCors.Policy));
        await using var production = await StartAsync(OneCors.Policy);
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(Get("/")));
        Assert.Equal($"200 | Allow-Credentials: true | Allow-Origin: {Shop}", await production.CorsOfAsync(Get("/")));
        Assert.Equal("200 | Vary: Origin", await development.CorsOfAsync(Get("/")));
    }

    [Fact]
    public async Task A_branchs_own_policy_replaces_the_outer_one()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseCompiledCors(ShopCors.Policy);
            app.Map("/branch", static branch =>
            {
                branch.UseCompiledCors(PublicCors.Policy);
                branch.Run(static context => context.Response.WriteAsync("branch"));
            });
            app.MapGet("/", static () => "root");
        });
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/branch")));
        Assert.Equal("200 | " + ShopAllowed, await site.CorsOfAsync(GetFrom(Shop)));
    }

    private static Task<Site> StartAsync(CompiledCorsPolicy policy) => Site.StartAsync(app => Configure(app, policy));

    private static void Configure(WebApplication app, CompiledCorsPolicy policy)
    {
        app.UseCompiledCors(policy);
        app.MapGet("/", static () => "root");
        app.MapGet("/public", static () => "public").RequireCors(PublicCors.Policy);
        app.MapGet("/disabled", [DisableCors] static () => "disabled");
    }
}
