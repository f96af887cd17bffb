using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>Fetch, "Origin header": exactly one value, never a list.</summary>
internal static class RequestOrigin
{
    /// <summary>The one value, or null when there is none or there are several.</summary>
    public static string? Of(IHeaderDictionary request)
    {
        var origin = request.Origin;
        return origin.Count == 1 ? origin[0] : null;
    }
}
