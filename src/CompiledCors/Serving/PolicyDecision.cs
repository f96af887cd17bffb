using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;

namespace CompiledCors.Serving;

/// <summary>What a policy decides in an environment.</summary>
internal abstract class PolicyDecision(CompiledCorsPolicy policy) : CorsDecision
{
    protected CompiledCorsPolicy Policy { get; } = policy;

    /// <summary>Whether a page of this origin may read responses.</summary>
    public abstract bool Admits(string origin);

    /// <summary>The decision for a policy where development origins are in effect, or where they are not.</summary>
    public static PolicyDecision Of(CompiledCorsPolicy policy, bool isDevelopment)
    {
        var description = policy.Description;
        var hasOthers = isDevelopment && description.DevelopmentOrigins.Count > 0;
        return description.IsRefused ? new DynamicDecision(policy, isRefused: true, isDevelopment)
            : ConstantOrigin.Of(description.Origins, hasOthers) switch
            {
                null => new DynamicDecision(policy, isRefused: false, isDevelopment),
                "*" => new AnyOriginDecision(policy),
                var origin => new OneOriginDecision(policy, origin),
            };
    }

    /// <summary>No origin is shorter or longer. <c>null</c> is shorter, so no list of origins ever sees it.</summary>
    protected static bool HasLength(string origin) => origin.Length is >= OriginText.MinLength and <= OriginText.MaxLength;
}
