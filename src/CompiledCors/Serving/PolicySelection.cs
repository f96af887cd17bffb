using Microsoft.AspNetCore.Cors.Infrastructure;

namespace CompiledCors.Serving;

/// <summary>Which metadata is ours to answer. Policies are never merged: the endpoint's last word counts.</summary>
internal static class PolicySelection
{
    /// <summary>
    /// The decision for the endpoint's last CORS metadata. Null for metadata of another make: left entirely alone, so that the framework's
    /// own check still finds that nobody served it.
    /// </summary>
    public static CorsDecision? Select(ICorsMetadata metadata, bool isDevelopment) => metadata switch
    {
        CompiledCorsPolicy policy => policy.Decide(isDevelopment),
        IDisableCorsAttribute => DisabledDecision.Instance,
        _ => null,
    };
}
