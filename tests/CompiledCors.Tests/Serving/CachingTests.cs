using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using static CompiledCors.Tests.Wire.Request;

namespace CompiledCors.Tests.Serving;

/// <summary>The framework's output cache and compression beside our middleware.</summary>
public sealed class CachingTests
{
    private const string Allowed =
        "Allow-Credentials: true | Allow-Origin: https://shop.example.com | Expose-Headers: X-Total-Count | Vary: Origin";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cached_response_carries_the_headers_of_each_request(bool cacheFirst)
    {
        await using var site = await Site.StartAsync(
            app =>
            {
                if (cacheFirst)
                {
                    app.UseOutputCache();
                }

                app.UseCompiledCors();
                if (!cacheFirst)
                {
                    app.UseOutputCache();
                }

                app.MapGet("/", static () => Guid.NewGuid().ToString()).CacheOutput().RequireCors(ShopCors.Policy);
            },
            static builder => builder.Services.AddOutputCache());
        var first = await site.SendAsync(GetFrom(Shop));
        var second = await site.SendAsync(GetFrom("https://eu.shop.example.com"));
        Assert.Equal(first.Body, second.Body);
        Assert.Equal($"200 | {Allowed}", first.Cors);
        if (cacheFirst)
        {
            // wrongly placed: without the headers, for every origin alike; never with those of another origin
            Assert.Equal("200", second.Cors);
        }
        else
        {
            Assert.Equal($"200 | {Allowed}".Replace(Shop, "https://eu.shop.example.com", StringComparison.Ordinal), second.Cors);
        }
    }

    [Fact]
    public async Task A_compressed_response_varies_by_both()
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseCompiledCors(ShopCors.Policy);
                app.UseResponseCompression();
                app.MapGet("/", static () => Results.Text(new string('x', 5000), "text/plain"));
            },
            static builder => builder.Services.AddResponseCompression());
        var answer = await site.SendAsync(GetFrom(Shop, "/", "Accept-Encoding: gzip"));
        Assert.Equal(["gzip"], answer.All("Content-Encoding"));
        Assert.Equal(["Accept-Encoding, Origin"], answer.All("Vary"));
        Assert.Equal([Shop], answer.All("Access-Control-Allow-Origin"));
    }
}
