using CompiledCors.Core.Origins;

namespace CompiledCors.Serving;

/// <summary>What a policy decides in an environment.</summary>
internal abstract class PolicyDecision(CompiledCorsPolicy policy) : CorsDecision
{
    protected CompiledCorsPolicy Policy { get; } = policy;

    /// <summary>Whether a page of this origin may read responses.</summary>
    public abstract bool Admits(string origin);

    /// <summary>Fetch, "CORS protocol and HTTP caches": static if there is but one thing to say, and then it is always said.</summary>
    public static PolicyDecision Of(CompiledCorsPolicy policy, bool isDevelopment)
    {
        var description = policy.Description;
        var origins = description.Origins;
        if (description.IsRefused || origins.Count != 1)
        {
            return new DynamicDecision(policy, description.IsRefused, isDevelopment);
        }

        var origin = origins[0];
        if (origin == "*")
        {
            return new AnyOriginDecision(policy);
        }

        var isOnlyOne = !origin.Contains('*') && (!isDevelopment || description.DevelopmentOrigins.Count == 0);
        return isOnlyOne ? new OneOriginDecision(policy, origin) : new DynamicDecision(policy, isRefused: false, isDevelopment);
    }

    /// <summary>No origin is shorter or longer. <c>null</c> is shorter, so no list of origins ever sees it.</summary>
    protected static bool HasLength(string origin) => origin.Length is >= OriginText.MinLength and <= OriginText.MaxLength;
}
