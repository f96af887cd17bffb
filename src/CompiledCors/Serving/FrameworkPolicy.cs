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
        var description = policy.Describe();
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
        Add(equivalent.Headers, description.Headers);
        Add(equivalent.ExposedHeaders, description.ExposedHeaders);
        if (!equivalent.AllowAnyOrigin)
        {
            var decision = PolicyDecision.Of(policy, isDevelopment: false);
            equivalent.IsOriginAllowed = origin => origin is not null && decision.Admits(origin);
        }

        return equivalent;
    }

    private static void Add(IList<string> list, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            list.Add(value);
        }
    }
}
