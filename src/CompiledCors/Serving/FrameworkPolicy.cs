using Microsoft.AspNetCore.Cors.Infrastructure;

namespace CompiledCors.Serving;

/// <summary>
/// A policy of ours in the framework's words, for whoever reads endpoint metadata through the framework's interface: its own CORS middleware,
/// should it be there too, and the request-forgery check of .NET 11, which trusts whom CORS trusts. Production origins only.
/// </summary>
internal static class FrameworkPolicy
{
    public static CorsPolicy EquivalentOf(CompiledCorsPolicy policy)
    {
        var description = policy.Description;
        if (description.IsRefused)
        {
            return new CorsPolicy { IsOriginAllowed = static _ => false };
        }

        var equivalent = new CorsPolicy
        {
            SupportsCredentials = description.AllowCredentials,
            PreflightMaxAge = description.PreflightMaxAge is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
        Add(equivalent.Origins, description.Origins);
        Add(equivalent.Methods, description.Methods);
        Add(equivalent.Headers, description.AllowCredentials && description.Headers.Contains("*") ? EchoedHeaders(description) : description.Headers);
        Add(equivalent.ExposedHeaders, description.ExposedHeaders);
        if (!equivalent.AllowAnyOrigin)
        {
            var decision = PolicyDecision.Of(policy, isDevelopment: false);
            equivalent.IsOriginAllowed = origin => origin is not null && decision.Admits(origin);
        }

        return equivalent;
    }

    // The framework's only words for "whatever is asked for" include Authorization. Where that is not meant, nothing is the nearest that is not wider.
    private static string[] EchoedHeaders(CompiledCorsDescription description) => description.Headers.Count > 1 ? ["*"] : [];

    private static void Add(IList<string> list, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            list.Add(value);
        }
    }
}
