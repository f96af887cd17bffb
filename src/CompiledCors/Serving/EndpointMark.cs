using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CompiledCors.Serving;

/// <summary>
/// The mark by which the framework's <c>EndpointMiddleware</c> knows that an endpoint's CORS metadata was served. Without it the framework
/// throws, which is what must happen when our middleware is missing. Costs 264 bytes where nobody else uses the request's items.
/// </summary>
internal static class EndpointMark
{
    private const string Key = "__CorsMiddlewareWithEndpointInvoked";

    private static readonly object s_ours = new();

    public static void Set(HttpContext context) => context.Items[Key] = s_ours;

    /// <summary>A request that is run again, for an error page with metadata that is not ours, must not profit from an earlier mark of ours.</summary>
    public static void TakeBack(HttpContext context)
    {
        // not HttpContext.Items, which would make them
        if (context.Features.Get<IItemsFeature>()?.Items is { } items && items.TryGetValue(Key, out var mark) && ReferenceEquals(mark, s_ours))
        {
            items.Remove(Key);
        }
    }
}
