using Microsoft.AspNetCore.Http;

namespace CompiledCors.Tests.Policies;

/// <summary>One exact origin with credentials; static in Production, dynamic in Development.</summary>
public sealed class OneCors : CompiledCorsPolicy
{
    public static OneCors Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new()
    {
        Origins = ["https://shop.example.com"],
        DevelopmentOrigins = ["http://localhost:*"],
        Methods = ["PUT"],
        AllowCredentials = true,
    };

    protected internal override bool AllowsOrigin(string origin) => origin == "https://shop.example.com";

    protected internal override bool AllowsDevelopmentOrigin(string origin) => IsAnyPort(origin, "http://localhost");

    protected internal override void WriteHeaders(IHeaderDictionary response) => response.AccessControlAllowCredentials = "true";

    protected internal override void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
        response.AccessControlAllowCredentials = "true";
        response.AccessControlAllowMethods = "PUT";
    }
}
