using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>The contract with the framework: what it checks, and its own CORS beside ours.</summary>
public sealed class ContractTests
{
    private const string FrameworksText = "contains CORS metadata, but a middleware was not found that supports CORS";

    [Fact]
    public async Task Without_our_middleware_an_endpoint_with_our_metadata_fails_closed()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.Use(TellExceptions);
            app.Map("/", static () => "must not run").RequireCors(ShopCors.Policy);
        });
        foreach (var request in new[] { Get("/"), GetFrom(Shop), Preflight(Shop) })
        {
            var answer = await site.SendAsync(request);
            Assert.Equal("500", answer.Cors);
            Assert.Contains(FrameworksText, answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Before_routing_our_middleware_does_not_see_the_endpoint_and_it_fails_closed()
    {
        await using var site = await Site.StartAsync(static app =>
        {
            app.Use(TellExceptions);
            app.UseCompiledCors();
            app.UseRouting();
            app.MapGet("/", static () => "must not run").RequireCors(ShopCors.Policy);
        });
        Assert.Contains(FrameworksText, (await site.SendAsync(GetFrom(Shop))).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Metadata_of_another_make_is_left_entirely_alone(bool hasGlobalPolicy)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.Use(TellExceptions);
            if (hasGlobalPolicy)
            {
                app.UseCompiledCors(PublicCors.Policy);
            }
            else
            {
                app.UseCompiledCors();
            }

            app.Map("/", [EnableCors] static () => "must not run");
            app.Map("/named", static () => "must not run").RequireCors("other");
        });
        foreach (var request in new[] { GetFrom(Shop), Get("/named"), Preflight(Shop), Preflight(Shop, "/named") })
        {
            var answer = await site.SendAsync(request);
            Assert.Equal("500", answer.Cors);
            Assert.Contains(FrameworksText, answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Beside_the_frameworks_middleware_each_serves_its_own_and_ours_stays_as_declared(bool frameworkFirst)
    {
        await using var site = await Site.StartAsync(
            app =>
            {
                if (frameworkFirst)
                {
                    app.UseCors();
                }

                app.UseCompiledCors();
                if (!frameworkFirst)
                {
                    app.UseCors();
                }

                app.MapGet("/ours", static () => "").RequireCors(ShopCors.Policy);
                app.MapGet("/public", static () => "").RequireCors(PublicCors.Policy);
                app.MapGet("/refused", static () => "").RequireCors(RefusedCors.Policy);
                app.MapGet("/theirs", static () => "").RequireCors("theirs");
            },
            static builder => builder.Services.AddCors(static options =>
            {
                options.AddDefaultPolicy(static policy => policy.AllowAnyOrigin());
                options.AddPolicy("theirs", static policy => policy.WithOrigins("https://theirs.example"));
            }));
        foreach (var (origin, path, expected) in new (string, string, string[])[]
        {
            (Shop, "/ours", [Shop]),
            ("https://a.shop.example.com", "/ours", ["https://a.shop.example.com"]),
            (Evil, "/ours", []),
            ("null", "/ours", []),
            (Evil, "/public", ["*"]),
            (Shop, "/refused", []),
            ("https://theirs.example", "/theirs", ["https://theirs.example"]),
            (Shop, "/theirs", []),
        })
        {
            Assert.Equal(expected, (await site.SendAsync(GetFrom(origin, path))).All("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public void Nulls_are_refused_where_they_are_given()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        IEndpointConventionBuilder noBuilder = null!;
        Assert.Throws<ArgumentNullException>("app", static () => CompiledCorsApplicationBuilderExtensions.UseCompiledCors(null!));
        Assert.Throws<ArgumentNullException>("app", static () => CompiledCorsApplicationBuilderExtensions.UseCompiledCors(null!, PublicCors.Policy));
        Assert.Throws<ArgumentNullException>("policy", () => app.UseCompiledCors(null!));
        Assert.Throws<ArgumentNullException>("builder", () => noBuilder.RequireCors(PublicCors.Policy));
        Assert.Throws<ArgumentNullException>("policy", () => app.MapGet("/", static () => "").RequireCors((CompiledCorsPolicy)null!));
    }

    private static async Task TellExceptions(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (InvalidOperationException e)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await context.Response.WriteAsync(e.Message);
        }
    }
}
