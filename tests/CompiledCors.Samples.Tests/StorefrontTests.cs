using System.Net;

namespace CompiledCors.Samples.Tests;

/// <summary>What a newcomer sees first works.</summary>
public sealed class StorefrontTests(RunningStorefront storefront) : IClassFixture<RunningStorefront>
{
    private string ShopOrigin => storefront.Shop.GetLeftPart(UriPartial.Authority);

    [Fact]
    public void It_says_what_to_open_and_what_to_try()
    {
        Assert.NotEqual(storefront.Shop.Port, storefront.Api.Port);
        Assert.Contains("What to try", storefront.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_served_under_a_strict_policy_and_loads_nothing_from_elsewhere()
    {
        using var page = await storefront.Http.GetAsync(storefront.Shop);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var policy = string.Join(' ', page.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cart/1", "PUT", "content-type")]
    [InlineData("/cart/1", "DELETE", null)]
    public async Task The_shop_may_change_the_cart(string path, string method, string? header)
    {
        using var answer = await PreflightAsync(path, method, header, ShopOrigin);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal([ShopOrigin], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains(method, string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cart/1", "http://127.0.0.1:5180")]
    [InlineData("/cart/1", "https://evil.example")]
    [InlineData("/partner/prices/1", null)]
    public async Task Whoever_is_not_listed_is_refused(string path, string? origin)
    {
        using var answer = await PreflightAsync(path, "PUT", "content-type", origin ?? ShopOrigin);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Anybody_may_read_the_catalogue()
    {
        using var answer = await storefront.Http.GetAsync(new Uri(storefront.Api, "/products"));
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Vary"));
    }

    private async Task<HttpResponseMessage> PreflightAsync(string path, string method, string? header, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(storefront.Api, path));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        if (header is not null)
        {
            request.Headers.Add("Access-Control-Request-Headers", header);
        }

        return await storefront.Http.SendAsync(request);
    }
}
