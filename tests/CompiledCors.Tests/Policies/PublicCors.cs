namespace CompiledCors.Tests.Policies;

/// <summary>Everybody may read; static.</summary>
[CorsPolicy(
    Origins = ["*"],
    Methods = ["*"],
    Headers = ["*", "Authorization"],
    ExposedHeaders = ["*"],
    PreflightMaxAge = 600)]
public sealed partial class PublicCors;
