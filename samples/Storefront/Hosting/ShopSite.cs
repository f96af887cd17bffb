using Storefront.Watching;

namespace Storefront.Hosting;

/// <summary>The other site: static files, and two small answers for its own page. It knows nothing of CORS, since nobody calls it across origins.</summary>
internal static class ShopSite
{
    public static WebApplication Build(string[] args, Addresses addresses, ExchangeLog log)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(addresses.Shop);
        var shop = builder.Build();

        shop.Use((context, next) =>
        {
            Protect(context.Response.Headers, addresses);
            return next(context);
        });
        shop.UseDefaultFiles();
        shop.UseStaticFiles();

        // Same-origin, without a CORS header: only the shop's own page can read these.
        shop.MapGet("/settings", () => new { addresses.Api, Environment = shop.Environment.EnvironmentName });
        shop.MapGet("/exchanges", (long after) => log.After(after));
        return shop;
    }

    // Nothing is loaded from elsewhere and nothing runs inline; the API is the one other origin that the page may call.
    private static void Protect(IHeaderDictionary headers, Addresses addresses)
    {
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' {addresses.Api}; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
    }
}
