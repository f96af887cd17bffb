using Microsoft.AspNetCore.Http;

namespace CompiledCors.Tests.Policies;

/// <summary>Several origins with everything that a policy can say; dynamic. As the generator writes it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ShopCorsAttribute : CompiledCorsPolicy
{
    public static ShopCorsAttribute Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new()
    {
        Origins = ["https://shop.example.com", "https://*.shop.example.com"],
        DevelopmentOrigins = ["http://localhost:*"],
        Methods = ["DELETE", "PUT"],
        Headers = ["Content-Type", "X-Request-Id"],
        ExposedHeaders = ["X-Total-Count"],
        AllowCredentials = true,
        PreflightMaxAge = 7200,
    };

    protected internal override bool AllowsOrigin(string origin) =>
        origin == "https://shop.example.com"
        || IsSubdomain(origin, "https://", ".shop.example.com"); // https://*.shop.example.com

    protected internal override bool AllowsDevelopmentOrigin(string origin) =>
        IsAnyPort(origin, "http://localhost"); // http://localhost:*

    protected internal override void WriteHeaders(IHeaderDictionary response)
    {
        response.AccessControlAllowCredentials = "true";
        response.AccessControlExposeHeaders = "X-Total-Count";
    }

    protected internal override void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
        response.AccessControlAllowCredentials = "true";
        response.AccessControlAllowMethods = "DELETE,PUT";
        response.AccessControlAllowHeaders = "Content-Type,X-Request-Id";
        response.AccessControlMaxAge = "7200";
    }
}
