using System.Threading.RateLimiting;
using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>The headers among the framework's other middleware: whatever the status, whoever made the response.</summary>
public sealed class PipelineTests
{
    private const string Allowed =
        "Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task Every_status_has_the_headers(int status)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UseCompiledCors();
            app.MapGet("/", (HttpContext context) => { context.Response.StatusCode = status; }).RequireCors(ShopCors.Policy);
        });
        Assert.Equal($"{status} | {Allowed}", await site.CorsOfAsync(GetFrom(Shop)));
        Assert.Equal($"{status} | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_exception_page_has_the_headers_wherever_its_middleware_stands(bool handlerFirst)
    {
        await using var site = await Site.StartAsync(app =>
        {
            if (handlerFirst)
            {
                app.UseExceptionHandler(static error => error.Run(static context => context.Response.WriteAsync("sorry")));
            }

            app.UseCompiledCors(ShopCors.Policy);
            if (!handlerFirst)
            {
                app.UseExceptionHandler(static error => error.Run(static context => context.Response.WriteAsync("sorry")));
            }

            app.MapGet("/global", Fail);
            app.MapGet("/own", Fail).RequireCors(PublicCors.Policy);
        });
        var answer = await site.SendAsync(GetFrom(Shop, "/global"));
        Assert.Equal(($"500 | {Allowed}", "sorry"), (answer.Cors, answer.Body));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(GetFrom(Evil, "/global")));
        Assert.Equal("500 | Vary: Origin", await site.CorsOfAsync(Get("/global")));
        Assert.Equal("500 | Allow-Origin: * | Expose-Headers: *", await site.CorsOfAsync(GetFrom(Evil, "/own")));
    }

    [Fact]
    public async Task The_developer_exception_page_has_the_headers()
    {
        await using var site = await Site.StartInDevelopmentAsync(static app =>
        {
            app.UseCompiledCors();
            app.MapGet("/", Fail).RequireCors(ShopCors.Policy);
        });
        var answer = await site.SendAsync(GetFrom(Shop));
        Assert.Equal($"500 | {Allowed}", answer.Cors);
        Assert.Contains("deliberate", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Static_files_have_the_headers_also_when_not_modified()
    {
        var folder = Directory.CreateTempSubdirectory("compiled-cors-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "font.txt"), "glyphs");
            using var files = new PhysicalFileProvider(folder.FullName);
            await using var site = await Site.StartAsync(app =>
            {
                app.UseCompiledCors(ShopCors.Policy);
                app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
            });
            var fresh = await site.SendAsync(GetFrom(Shop, "/font.txt"));
            Assert.Equal(($"200 | {Allowed}", "glyphs"), (fresh.Cors, fresh.Body));
            var tag = Assert.Single(fresh.All("ETag"));
            Assert.Equal($"304 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop, "/font.txt", $"If-None-Match: {tag}")));
            Assert.Equal("304 | Vary: Origin", await site.CorsOfAsync(Get("/font.txt", $"If-None-Match: {tag}")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_rejection_by_a_later_middleware_has_the_headers()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseCompiledCors();
                app.UseRateLimiter();
                app.MapGet("/", static () => "ok").RequireCors(ShopCors.Policy);
            },
            static builder => builder.Services.AddRateLimiter(static options =>
            {
                options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(static _ => RateLimitPartition.GetFixedWindowLimiter(
                    "all", static _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = TimeSpan.FromHours(1) }));
            }));
        Assert.Equal($"200 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop)));
        Assert.Equal($"429 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop)));
        Assert.StartsWith("204 | ", await site.CorsOfAsync(Preflight(Shop, "/", "GET")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_behind_authorization_answers_401_with_the_headers_and_its_preflight_204()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseCompiledCors();
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapGet("/", static () => "secret").RequireAuthorization().RequireCors(ShopCors.Policy);
            },
            static builder =>
            {
                builder.Services.AddAuthentication(NobodyHandler.Scheme).AddScheme<NobodyOptions, NobodyHandler>(NobodyHandler.Scheme, null);
                builder.Services.AddAuthorization();
            });
        Assert.Equal($"401 | {Allowed}", await site.CorsOfAsync(GetFrom(Shop)));
        Assert.StartsWith("204 | ", await site.CorsOfAsync(Preflight(Shop, "/", "GET")), StringComparison.Ordinal);
        Assert.StartsWith("403 | Vary", await site.CorsOfAsync(Preflight(Evil, "/", "GET")), StringComparison.Ordinal);
    }

    private static string Fail(HttpContext context) => throw new InvalidOperationException("deliberate");
}
