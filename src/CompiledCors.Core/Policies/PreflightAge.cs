namespace CompiledCors.Core.Policies;

/// <summary>Bounds of Access-Control-Max-Age, in seconds. A header with a sign is none (RFC 9111, delta-seconds).</summary>
internal static class PreflightAge
{
    /// <summary>Firefox honours this much, nobody more.</summary>
    public const int Longest = 86400;

    /// <summary>What Chromium honours (services/network/cors/preflight_result.cc).</summary>
    public const int LongestInChromium = 7200;

    public static bool IsInBounds(int seconds) => seconds is >= 0 and <= Longest;
}
