using CompiledCors.Core.Text;

namespace CompiledCors.Core.Headers;

/// <summary>Facts about the response headers that a page may want to read.</summary>
internal static class ResponseHeaders
{
    // Headers that only requests have. Those that also travel the other way in practice (Accept, Authorization, Range) are not here.
    private static readonly string[] s_requestOnly =
    [
        "accept-charset", "accept-language", "cookie", "cookie2", "expect", "from", "host", "if-match", "if-modified-since", "if-none-match", "if-range",
        "if-unmodified-since", "max-forwards", "origin", "proxy-authorization", "referer", "te", "upgrade-insecure-requests", "user-agent",
    ];

    /// <summary>Fetch, "CORS-safelisted response-header name": readable without being exposed.</summary>
    public static bool IsAlwaysReadable(string name) => Ascii.ToLower(name)
        is "cache-control" or "content-language" or "content-length" or "content-type" or "expires" or "last-modified" or "pragma";

    /// <summary>Fetch, "forbidden response-header name": never readable.</summary>
    public static bool IsNeverReadable(string name) => Ascii.ToLower(name) is "set-cookie" or "set-cookie2";

    public static bool IsOfOtherDirection(string name) => HeaderName.IsOfProtocol(name)
        || Ascii.StartsWithIgnoreCase(name, "sec-fetch-")
        || s_requestOnly.Contains(Ascii.ToLower(name), StringComparer.Ordinal);
}
