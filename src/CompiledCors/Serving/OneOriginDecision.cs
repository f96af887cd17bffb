namespace CompiledCors.Serving;

/// <summary>A policy for exactly one origin.</summary>
internal sealed class OneOriginDecision(CompiledCorsPolicy policy, string origin) : StaticDecision(policy, origin)
{
    public override bool Admits(string origin) => HasLength(origin) && Policy.AdmitsOrigin(origin);
}
