using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>The response headers that are ours alone to write where a policy, or an opt-out, applies.</summary>
internal static class CorsHeaders
{
    /// <summary>Takes away what the application, or a server behind a proxy, put there: no answer is ever a mixture of two.</summary>
    public static void Remove(IHeaderDictionary response)
    {
        response.AccessControlAllowOrigin = default;
        response.AccessControlAllowCredentials = default;
        response.AccessControlExposeHeaders = default;
        response.AccessControlAllowMethods = default;
        response.AccessControlAllowHeaders = default;
        response.AccessControlMaxAge = default;
    }
}
