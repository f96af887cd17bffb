using CompiledCors.Core.Origins;

namespace CompiledCors.Serving;

/// <summary>A policy for every origin, the opaque one included.</summary>
internal sealed class AnyOriginDecision(CompiledCorsPolicy policy) : StaticDecision(policy, "*")
{
    public override bool Admits(string origin) => OriginText.IsWellFormed(origin) || origin == "null";
}
