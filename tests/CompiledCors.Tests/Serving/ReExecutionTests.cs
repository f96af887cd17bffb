using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Http;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>A request that is run again for an error page: the latest explicit decision wins, an opt-out clears, none keeps.</summary>
public sealed class ReExecutionTests
{
    private const string ShopAllowed =
        "500 | Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    [Fact]
    public async Task The_error_pages_own_policy_wins_and_nothing_of_the_first_is_left()
    {
        await using var site = await StartAsync(null, static error => error.RequireCors(PartnerCors.Policy));
        Assert.Equal($"500 | Allow-Origin: {Shop} | Vary: Origin", await site.CorsOfAsync(GetFrom(Shop, "/shop")));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(GetFrom("https://a.shop.example.com", "/shop")));
        Assert.Equal($"500 | Allow-Origin: {Shop} | Vary: Origin", await site.CorsOfAsync(GetFrom(Shop, "/public")));
        Assert.Equal($"500 | Allow-Origin: {Shop} | Vary: Origin", await site.CorsOfAsync(GetFrom(Shop, "/none")));
    }

    [Fact]
    public async Task The_error_pages_opt_out_clears()
    {
        await using var site = await StartAsync(null, static error => error.WithMetadata(new DisableCorsAttribute()));
        Assert.Equal("500", await site.CorsOfAsync(GetFrom(Shop, "/shop")));
        Assert.Equal("500", await site.CorsOfAsync(GetFrom(Shop, "/public")));
    }

    [Fact]
    public async Task An_error_page_without_a_policy_keeps_the_first()
    {
        await using var site = await StartAsync(null, static _ => { });
        Assert.Equal(ShopAllowed, await site.CorsOfAsync(GetFrom(Shop, "/shop")));
        Assert.Equal("500 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/public")));
        Assert.Equal("500", await site.CorsOfAsync(GetFrom(Shop, "/none")));
    }

    [Fact]
    public async Task An_application_wide_policy_does_not_displace_the_endpoints()
    {
        await using var site = await StartAsync(PublicCors.Policy, static _ => { });
        Assert.Equal(ShopAllowed, await site.CorsOfAsync(GetFrom(Shop, "/shop")));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil, "/shop")));
        Assert.Equal("500 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/none")));
        Assert.Equal("500", await site.CorsOfAsync(GetFrom(Shop, "/disabled")));
    }

    [Fact]
    public async Task The_error_pages_own_policy_displaces_the_application_wide_one()
    {
        await using var site = await StartAsync(PublicCors.Policy, static error => error.RequireCors(PartnerCors.Policy));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil, "/none")));
        Assert.Equal($"500 | Allow-Origin: {Shop} | Vary: Origin", await site.CorsOfAsync(GetFrom(Shop, "/none")));
    }

    [Fact]
    public async Task A_third_run_still_has_the_latest_explicit_decision()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseExceptionHandler("/last");
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseCompiledCors(PublicCors.Policy);
            app.MapGet("/error", static string () => throw new InvalidOperationException("again")).RequireCors(PartnerCors.Policy);
            app.MapGet("/last", static () => "last");
        });
        var answer = await site.SendAsync(GetFrom(Shop, "/unknown"));
        Assert.Equal(($"500 | Allow-Origin: {Shop} | Vary: Origin", "last"), (answer.Cors, answer.Body));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil, "/unknown")));
    }

    [Fact]
    public async Task A_status_code_page_follows_the_same_rule()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseCompiledCors(ShopCors.Policy);
            app.MapGet("/error", static () => "page").RequireCors(PublicCors.Policy);
            app.MapGet("/own", static () => Results.NotFound()).RequireCors(PartnerCors.Policy);
        });
        Assert.Equal("404 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Evil, "/unknown")));
        Assert.Equal("404 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/own")));
    }

    [Theory]
    [InlineData("/shop")]
    [InlineData("/disabled")]
    public async Task A_refused_preflight_is_not_turned_into_another_policys_permission(string path)
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseCompiledCors(PublicCors.Policy);
            app.Map("/error", static () => "must not run").RequireCors(PublicCors.Policy);
            app.Map("/shop", static () => "must not run").RequireCors(ShopCors.Policy);
            app.Map("/disabled", [DisableCors] static () => "must not run");
        });
        var answer = await site.SendAsync(Preflight(Evil, path));
        Assert.Equal(403, answer.Status);
        Assert.Empty(answer.All("Access-Control-Allow-Origin"));
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task A_preflight_whose_answer_was_lost_to_an_exception_is_not_answered_again()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseExceptionHandler("/error");
            app.Use(static async (context, next) =>
            {
                await next(context);
                if (context.Request.Path == "/shop")
                {
                    throw new InvalidOperationException("after the answer");
                }
            });
            app.UseCompiledCors();
            app.Map("/error", static () => "must not run").RequireCors(PublicCors.Policy);
            app.Map("/shop", static () => "must not run").RequireCors(ShopCors.Policy);
        });
        var answer = await site.SendAsync(Preflight(Shop, "/shop"));
        Assert.Equal(("500", ""), (answer.Cors, answer.Body));
    }

    [Fact]
    public async Task An_unanswered_preflight_is_not_allowed_by_the_policy_of_the_error_page()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseStatusCodePagesWithReExecute("/error");
            app.UseCompiledCors();
            app.Map("/error", static () => "must not run").RequireCors(PublicCors.Policy);
        });
        Assert.Equal("404", await site.CorsOfAsync(Preflight(Evil, "/unknown")));
    }

    [Fact]
    public async Task An_early_error_status_alone_is_no_reason_to_leave_a_preflight_unanswered()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.Use(static (context, next) =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return next(context);
            });
            app.UseCompiledCors(ShopCors.Policy);
        });
        Assert.Equal(204, (await site.SendAsync(Preflight(Shop))).Status);
    }

    [Fact]
    public async Task An_error_page_with_metadata_of_another_make_does_not_profit_from_our_mark()
    {
        await using var site = await StartAsync(null, static error => error.RequireCors("other"));
        var answer = await site.SendAsync(GetFrom(Shop, "/shop"));
        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("page", answer.Body, StringComparison.Ordinal);
    }

    private static Task<Site> StartAsync(CompiledCorsPolicy? everywhere, Action<IEndpointConventionBuilder> giveErrorPage) => Site.StartAsync(app =>
    {
        app.UseExceptionHandler("/error");
        _ = everywhere is null ? app.UseCompiledCors() : app.UseCompiledCors(everywhere);
        app.MapGet("/shop", Fail).RequireCors(ShopCors.Policy);
        app.MapGet("/public", Fail).RequireCors(PublicCors.Policy);
        app.MapGet("/disabled", Fail).WithMetadata(new DisableCorsAttribute());
        app.MapGet("/none", Fail);
        giveErrorPage(app.Map("/error", static () => "page"));
    });

    private static string Fail(HttpContext context) => throw new InvalidOperationException("deliberate");
}
