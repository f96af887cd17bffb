namespace CompiledCors.Tests.Policies;

/// <summary>Two other origins with nothing beside them; dynamic.</summary>
[CorsPolicy(Origins = ["https://partner.example", "https://shop.example.com"])]
public sealed partial class PartnerCors;
