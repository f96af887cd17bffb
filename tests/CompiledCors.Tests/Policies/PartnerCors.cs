namespace CompiledCors.Tests.Policies;

/// <summary>Two other origins with nothing beside them; dynamic.</summary>
public sealed class PartnerCors : CompiledCorsPolicy
{
    public static PartnerCors Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new()
    {
        Origins = ["https://partner.example", "https://shop.example.com"],
    };

    protected internal override bool AllowsOrigin(string origin) =>
        origin == "https://partner.example"
        || origin == "https://shop.example.com";
}
