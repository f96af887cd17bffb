using Microsoft.AspNetCore.Http;

namespace CompiledCors.Tests.Policies;

/// <summary>Any method and any header with credentials.</summary>
public sealed class EchoCors : CompiledCorsPolicy
{
    public static EchoCors Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new()
    {
        Origins = ["https://*.shop.example.com", "https://shop.example.com"],
        Methods = ["*"],
        Headers = ["*"],
        AllowCredentials = true,
    };

    protected internal override bool AllowsOrigin(string origin) =>
        origin == "https://shop.example.com"
        || IsSubdomain(origin, "https://", ".shop.example.com");

    protected internal override void WriteHeaders(IHeaderDictionary response) => response.AccessControlAllowCredentials = "true";

    protected internal override void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
        response.AccessControlAllowCredentials = "true";
        EchoMethod(request, response);
        EchoHeaders(request, response);
    }
}
