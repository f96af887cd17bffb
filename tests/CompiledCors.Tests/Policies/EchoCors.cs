namespace CompiledCors.Tests.Policies;

/// <summary>Any method and any header with credentials.</summary>
[CorsPolicy(
    Origins = ["https://*.shop.example.com", "https://shop.example.com"],
    Methods = ["*"],
    Headers = ["*"],
    AllowCredentials = true)]
public sealed partial class EchoCors;
