namespace CompiledCors.Tests.Policies;

/// <summary>Several origins with everything that a policy can say; dynamic.</summary>
[CorsPolicy(
    Origins = ["https://shop.example.com", "https://*.shop.example.com"],
    DevelopmentOrigins = ["http://localhost:*"],
    Methods = ["DELETE", "PUT"],
    Headers = ["Content-Type", "X-Request-Id"],
    ExposedHeaders = ["X-Total-Count"],
    AllowCredentials = true,
    PreflightMaxAge = 7200)]
public sealed partial class ShopCors;
