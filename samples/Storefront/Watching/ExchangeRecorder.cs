using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Storefront.Watching;

/// <summary>Writes down what the API receives and answers, as it goes over the wire. It changes nothing.</summary>
internal static class ExchangeRecorder
{
    private const int LongestValue = 300;

    private static readonly string[] ShownRequestHeaders =
        ["Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers", "Content-Type", "X-Request-Id", "X-Coupon", "Cookie", "Sec-Fetch-Site"];

    public static IApplicationBuilder UseExchangeRecorder(this IApplicationBuilder app, ExchangeLog log) => app.Use((context, next) =>
    {
        // Response callbacks run last-in, first-out: the one that is registered first sees the headers that really leave.
        context.Response.OnStarting(() =>
        {
            log.Add(Read(context));
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static Exchange Read(HttpContext context) => new(
        context.Request.Method,
        Cut($"{context.Request.Path.ToUriComponent()}{context.Request.QueryString.ToUriComponent()}"),
        [.. ShownRequestHeaders.Where(context.Request.Headers.ContainsKey).Select(name => Line(name, context.Request.Headers[name].ToString()))],
        context.Response.StatusCode,
        [.. context.Response.Headers.Select(header => Line(header.Key, header.Value.ToString()))],
        PolicyName(context.GetEndpoint()));

    // The last word on an endpoint counts: a policy, or [DisableCors].
    private static string? PolicyName(Endpoint? endpoint)
    {
        const string suffix = "Attribute";
        var name = endpoint?.Metadata.GetMetadata<ICorsMetadata>()?.GetType().Name;
        return name?.EndsWith(suffix, StringComparison.Ordinal) == true ? name[..^suffix.Length] : name;
    }

    // Names are told, values are not: the key of a cart is nobody's business but the cookie's.
    private static HeaderLine Line(string name, string value) => name switch
    {
        "Cookie" => new HeaderLine(name, Cut(string.Join("; ", value.Split(';', StringSplitOptions.TrimEntries).Select(cookie => $"{cookie.Split('=')[0]}=…")))),
        "Set-Cookie" => new HeaderLine(name, Cut($"{value.Split('=')[0]}=…{(value.IndexOf(';') is var end and >= 0 ? value[end..] : "")}")),
        _ => new HeaderLine(name, Cut(value)),
    };

    private static string Cut(string value) => value.Length <= LongestValue ? value : $"{value[..LongestValue]}…";
}
