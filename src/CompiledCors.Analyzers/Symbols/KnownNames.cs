namespace CompiledCors.Analyzers.Symbols;

/// <summary>Full names of types of other assemblies. A test holds them against the real ones.</summary>
internal static class KnownNames
{
    public const string CorsPolicyAttribute = "CompiledCors.CorsPolicyAttribute";

    public const string CompiledCorsPolicy = "CompiledCors.CompiledCorsPolicy";

    /// <summary>Stands for ASP.NET Core as a whole.</summary>
    public const string HttpContext = "Microsoft.AspNetCore.Http.HttpContext";
}
