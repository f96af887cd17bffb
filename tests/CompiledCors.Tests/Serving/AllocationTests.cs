using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>
/// Bytes per request through a real Kestrel, counted by the garbage collector over the whole process. The pipeline without our middleware
/// shows 0.0 to 0.2 of them (Kestrel's clock), so an object of 24 bytes is visible; the first test shows that it is.
/// </summary>
[Collection(Alone.Name)]
public sealed class AllocationTests
{
    // Kestrel renews its date header every second: some hundred bytes over several thousand requests
    private const double Noise = 1.0;

    /// <summary>The request's items, which the framework's check of endpoint metadata asks for: 264 on .NET 8 and .NET 10 alike.</summary>
    private const double FrameworksMark = 264;

    public static TheoryData<string, string> Requests => new()
    {
        { "no Origin", Get("/") },
        { "allowed", GetFrom(Shop) },
        { "allowed by wildcard", GetFrom("https://a.b.shop.example.com") },
        { "refused", GetFrom(Evil) },
        { "null", GetFrom("null") },
        { "preflight allowed", Preflight(Shop, "/", "PUT", "Access-Control-Request-Headers: content-type") },
        { "preflight refused", Preflight(Evil, "/", "PUT", "Access-Control-Request-Headers: content-type") },
        { "hostile origin", GetFrom("https://" + new string('a', 4_000) + ".shop.example.com") },
        { "hostile list", Preflight(Shop, "/", "PUT", "Access-Control-Request-Headers: " + new string(',', 8_000)) },
    };

    [Fact]
    public async Task The_counter_sees_an_object_of_24_bytes()
    {
        await using var without = await Site.StartAsync(static app => app.MapGet("/", Nothing));
        Assert.InRange(KeepAlive.BytesPerRequest(without.Port, Get("/")), 0, Noise);

        await using var with = await Site.StartAsync(static app =>
        {
            app.Use(static (HttpContext context, RequestDelegate next) =>
            {
                GC.KeepAlive(new object());
                return next(context);
            });
            app.MapGet("/", Nothing);
        });
        Assert.InRange(KeepAlive.BytesPerRequest(with.Port, Get("/")), 24, 24 + Noise);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_application_wide_policy_adds_none(string name, string request)
    {
        foreach (var policy in new CompiledCorsPolicy[] { ShopCors.Policy, PublicCors.Policy, OneCors.Policy, EchoCors.Policy })
        {
            await using var site = await Site.StartAsync(app =>
            {
                app.UseCompiledCors(policy);
                app.MapGet("/", Nothing);
            });
            var bytes = KeepAlive.BytesPerRequest(site.Port, request);
            Assert.True(bytes < Noise, $"{name}, {policy.GetType().Name}: {bytes:0.00} bytes a request");
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task An_endpoints_policy_adds_at_most_the_frameworks_mark_and_to_a_preflight_none(string name, string request)
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.UseCompiledCors();
            app.Map("/", Nothing).RequireCors(ShopCors.Policy);
        });
        var bytes = KeepAlive.BytesPerRequest(site.Port, request);
        var most = request.StartsWith("OPTIONS", StringComparison.Ordinal) ? 0 : FrameworksMark;
        Assert.True(bytes < most + Noise, $"{name}: {bytes:0.00} bytes a request");
    }

    [Fact]
    public async Task An_endpoints_policy_adds_none_where_somebody_uses_the_items_anyway()
    {
        await using var without = await Site.StartAsync(static app =>
        {
            app.Use(UseItems);
            app.Map("/", Nothing);
        });
        await using var with = await Site.StartAsync(static app =>
        {
            app.Use(UseItems);
            app.UseCompiledCors();
            app.Map("/", Nothing).RequireCors(ShopCors.Policy);
        });
        var added = KeepAlive.BytesPerRequest(with.Port, GetFrom(Shop)) - KeepAlive.BytesPerRequest(without.Port, GetFrom(Shop));
        Assert.InRange(added, -Noise, Noise);
    }

    private static Task Nothing(HttpContext context) => Task.CompletedTask;

    private static Task UseItems(HttpContext context, RequestDelegate next)
    {
        context.Items["somebody"] = "somebody";
        return next(context);
    }
}
