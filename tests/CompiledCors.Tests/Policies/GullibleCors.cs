namespace CompiledCors.Tests.Policies;

/// <summary>Admits whatever it is asked about, as no generated policy does: shows what it is never asked about.</summary>
public sealed class GullibleCors : CompiledCorsPolicy
{
    public static GullibleCors Policy { get; } = new();

    protected override CompiledCorsDescription Describe() => new() { Origins = ["https://a.example", "https://b.example"] };

    protected override bool AllowsOrigin(string origin) => true;
}
