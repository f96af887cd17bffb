using CompiledCors.Core.Text;

namespace CompiledCors.Core.Headers;

/// <summary>Facts about the request headers that a page may want to set (Fetch, "forbidden request-header").</summary>
internal static class RequestHeaders
{
    private static readonly string[] s_forbidden =
    [
        "accept-charset", "accept-encoding", "access-control-request-headers", "access-control-request-method", "connection", "content-length", "cookie",
        "cookie2", "date", "dnt", "expect", "host", "keep-alive", "origin", "referer", "set-cookie", "te", "trailer", "transfer-encoding", "upgrade", "via",
    ];

    /// <summary>No script can set it, so no preflight ever asks for it.</summary>
    public static bool IsForbidden(string name)
    {
        var lower = Ascii.ToLower(name);
        return s_forbidden.Contains(lower, StringComparer.Ordinal)
            || lower.StartsWith("proxy-", StringComparison.Ordinal)
            || lower.StartsWith("sec-", StringComparison.Ordinal);
    }

    /// <summary>Headers of responses, and those of the protocol itself.</summary>
    public static bool IsOfOtherDirection(string name) => HeaderName.IsOfProtocol(name) || Ascii.EqualsIgnoreCase(name, "set-cookie") || Ascii.EqualsIgnoreCase(name, "set-cookie2");

    /// <summary>The one name that a wildcard does not cover by the standard (Fetch, "CORS non-wildcard request-header name").</summary>
    public static bool IsAuthorization(string name) => Ascii.EqualsIgnoreCase(name, "authorization");
}
