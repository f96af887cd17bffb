namespace CompiledCors.Tests.Policies;

/// <summary>One exact origin with credentials; static in Production, dynamic in Development.</summary>
[CorsPolicy(
    Origins = ["https://shop.example.com"],
    DevelopmentOrigins = ["http://localhost:*"],
    Methods = ["PUT"],
    AllowCredentials = true)]
public sealed partial class OneCors;
