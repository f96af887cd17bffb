namespace CompiledCors.Tests.Policies;

/// <summary>A declaration that was refused, with code that would admit everybody: the runtime must not even ask it.</summary>
public sealed class RefusedCors : CompiledCorsPolicy
{
    public static RefusedCors Policy { get; } = new();

    protected override CompiledCorsDescription Describe() => new() { Origins = ["*"], IsRefused = true };

    protected override bool AllowsOrigin(string origin) => true;

    protected override bool AllowsDevelopmentOrigin(string origin) => true;
}
