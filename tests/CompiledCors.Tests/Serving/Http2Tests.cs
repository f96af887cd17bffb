using System.Net;
using CompiledCors.Tests.Policies;
using CompiledCors.Tests.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CompiledCors.Tests.Serving;

/// <summary>The main rows again over HTTP/2, where Kestrel has other header collections.</summary>
public sealed class Http2Tests
{
    private const string PreflightVary = "Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    [Theory]
    [InlineData("GET", "/public", null, "200 | Access-Control-Allow-Origin: * | Access-Control-Expose-Headers: *")]
    [InlineData("GET", "/one", null, "200 | Access-Control-Allow-Credentials: true | Access-Control-Allow-Origin: https://shop.example.com")]
    [InlineData("GET", "/shop", null, "200 | Vary: Origin")]
    [InlineData("GET", "/shop", "https://evil.example", "200 | Vary: Origin")]
    [InlineData("GET", "/shop", "null", "200 | Vary: Origin")]
    [InlineData(
        "GET",
        "/shop",
        "https://a.shop.example.com",
        "200 | Access-Control-Allow-Credentials: true | Access-Control-Allow-Origin: https://a.shop.example.com | Access-Control-Expose-Headers: X-Total-Count | Vary: Origin")]
    [InlineData(
        "OPTIONS",
        "/shop",
        "https://shop.example.com",
        "204 | Access-Control-Allow-Credentials: true | Access-Control-Allow-Headers: Content-Type,X-Request-Id | Access-Control-Allow-Methods: DELETE,PUT"
        + " | Access-Control-Allow-Origin: https://shop.example.com | Access-Control-Max-Age: 7200 | " + PreflightVary)]
    [InlineData("OPTIONS", "/shop", "https://evil.example", "403 | " + PreflightVary)]
    [InlineData("OPTIONS", "/public", "null", "204 | Access-Control-Allow-Headers: *,Authorization | Access-Control-Allow-Methods: * | Access-Control-Allow-Origin: * | Access-Control-Max-Age: 600")]
    [InlineData("GET", "/fails", "https://shop.example.com", "500 | Access-Control-Allow-Credentials: true | Access-Control-Allow-Origin: https://shop.example.com | Access-Control-Expose-Headers: X-Total-Count | Vary: Origin")]
    public async Task The_answers_are_the_same(string method, string path, string? origin, string expected)
    {
        await using var site = await Site.StartAsync(
            static app =>
            {
                app.UseExceptionHandler(static error => error.Run(static _ => Task.CompletedTask));
                app.UseCompiledCors();
                app.Map("/public", static () => "").RequireCors(PublicCors.Policy);
                app.Map("/one", static () => "").RequireCors(OneCors.Policy);
                app.Map("/shop", static () => "").RequireCors(ShopCors.Policy);
                app.Map("/fails", static string () => throw new InvalidOperationException("deliberate")).RequireCors(ShopCors.Policy);
            },
            static builder => builder.WebHost.ConfigureKestrel(static options =>
                options.ConfigureEndpointDefaults(static endpoint => endpoint.Protocols = HttpProtocols.Http2)));
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), $"http://127.0.0.1:{site.Port}{path}")
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        if (method == "OPTIONS")
        {
            request.Headers.Add("Access-Control-Request-Method", "PUT");
        }

        using var response = await client.SendAsync(request);
        Assert.Equal(HttpVersion.Version20, response.Version);
        var cors = response.Headers.NonValidated
            .Where(static h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || h.Key == "Vary")
            .Select(static h => $"{h.Key}: {h.Value}")
            .Order(StringComparer.Ordinal)
            .Prepend(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(expected, string.Join(" | ", cors));
    }
}
