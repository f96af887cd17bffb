using CompiledCors.Core.Text;

namespace CompiledCors.Core.Headers;

/// <summary>Facts about header names of either direction. They are compared without case.</summary>
internal static class HeaderName
{
    // Names without a hyphen that people list in CORS policies.
    private static readonly string[] s_short = ["accept", "authorization", "baggage", "cookie", "etag", "expires", "host", "link", "location", "origin", "pragma", "range", "traceparent", "tracestate"];

    /// <summary>Whether a word can hardly be anything but a header name: "Content-Type", but not "Tenant".</summary>
    public static bool IsFamiliar(string word) => Tokens.IsToken(word)
        && (word.IndexOf('-') > 0 || s_short.Contains(Ascii.ToLower(word), StringComparer.Ordinal));

    /// <summary>The CORS protocol's own headers, except those of the private-network experiment.</summary>
    public static bool IsOfProtocol(string name) => Ascii.StartsWithIgnoreCase(name, "access-control-") && !IsOfPrivateNetwork(name);

    /// <summary>Private Network Access was given up in 2024: no browser sends or reads these.</summary>
    public static bool IsOfPrivateNetwork(string name) => Ascii.ToLower(name)
        is "access-control-request-private-network" or "access-control-allow-private-network" or "private-network-access-id" or "private-network-access-name";

    /// <summary>A star is a wildcard as the whole element only; inside a name it is an ordinary character (Fetch, "CORS protocol and credentials").</summary>
    public static bool LooksLikePattern(string name) => name.Length > 1 && name.IndexOf('*') >= 0;
}
