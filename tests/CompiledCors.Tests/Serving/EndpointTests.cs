using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.Extensions.DependencyInjection;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>Groups, attributes and controllers: whose policy an endpoint has.</summary>
public sealed class EndpointTests
{
    private const string Allowed =
        "Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    [Fact]
    public async Task The_last_word_on_an_endpoint_wins()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseCompiledCors();
            var api = app.MapGroup("/api").RequireCors(ShopCors.Policy);
            api.MapGet("/group", static () => "");
            api.MapGet("/own", static () => "").RequireCors(PublicCors.Policy);
            api.MapGet("/out", static () => "").WithMetadata(new DisableCorsAttribute());
            var inner = api.MapGroup("/inner").RequireCors(PartnerCors.Policy);
            inner.MapGet("/group", static () => "");
            inner.MapGet("/attribute", [ShopCors] static () => "");
            inner.MapGet("/both", [ShopCors] static () => "").RequireCors(PublicCors.Policy);
        });
        Assert.Equal($"200 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop, "/api/group")));
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/api/own")));
        Assert.Equal("200", await site.CorsOfAsync(GetFrom(Shop, "/api/out")));
        Assert.Equal($"200 | Allow-Origin: {Shop} | Vary: Origin", await site.CorsOfAsync(GetFrom(Shop, "/api/inner/group")));
        Assert.Equal($"200 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop, "/api/inner/attribute")));
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/api/inner/both")));
    }

    [Fact]
    public async Task Controllers_and_actions_carry_policies_and_opt_outs()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseCompiledCors();
                app.MapControllers();
            },
            static builder => builder.Services.AddControllers().AddApplicationPart(typeof(OrdersController).Assembly));
        Assert.Equal($"200 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop, "/orders")));
        Assert.Equal("200", await site.CorsOfAsync(GetFrom(Shop, "/orders/internal")));
        Assert.Equal("403", await site.CorsOfAsync(Preflight(Shop, "/orders/internal", "GET")));
        Assert.StartsWith("204 | ", await site.CorsOfAsync(Preflight(Shop, "/orders/7", "DELETE")), StringComparison.Ordinal);
        Assert.StartsWith("403 | ", await site.CorsOfAsync(Preflight(Evil, "/orders/7", "DELETE")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_for_all_controllers_beats_their_attributes_as_the_frameworks_does()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseCompiledCors();
                app.MapControllers().RequireCors(PublicCors.Policy);
            },
            static builder => builder.Services.AddControllers().AddApplicationPart(typeof(OrdersController).Assembly));
        Assert.Equal("200 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Shop, "/orders/internal")));
    }
}
