namespace CompiledCors.Tests.Policies;

/// <summary>No origin at all in Production, any well-formed one in Development.</summary>
public sealed class AnyInDevelopmentCors : CompiledCorsPolicy
{
    public static AnyInDevelopmentCors Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new() { DevelopmentOrigins = ["*"] };

    protected internal override bool AllowsOrigin(string origin) => false;

    protected internal override bool AllowsDevelopmentOrigin(string origin) => IsWellFormed(origin);
}
