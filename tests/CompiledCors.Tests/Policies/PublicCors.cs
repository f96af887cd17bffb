using Microsoft.AspNetCore.Http;

namespace CompiledCors.Tests.Policies;

/// <summary>Everybody may read; static.</summary>
public sealed class PublicCors : CompiledCorsPolicy
{
    public static PublicCors Policy { get; } = new();

    protected internal override CompiledCorsDescription Describe() => new()
    {
        Origins = ["*"],
        Methods = ["*"],
        Headers = ["*", "Authorization"],
        ExposedHeaders = ["*"],
        PreflightMaxAge = 600,
    };

    protected internal override bool AllowsOrigin(string origin) => true;

    protected internal override void WriteHeaders(IHeaderDictionary response) => response.AccessControlExposeHeaders = "*";

    protected internal override void WritePreflightHeaders(IHeaderDictionary request, IHeaderDictionary response)
    {
        response.AccessControlAllowMethods = "*";
        response.AccessControlAllowHeaders = "*,Authorization";
        response.AccessControlMaxAge = "600";
    }
}
