using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Rules;

// The compiled half speaks the framework's types.
internal static class CORS6012_NoAspNetCore
{
    public static readonly DeclarationRule Rule = new(
        "CORS6012",
        "ASP.NET Core is not referenced",
        "'{0}' is a policy for ASP.NET Core, which this project does not reference: write <FrameworkReference Include=\"Microsoft.AspNetCore.App\" /> or use Microsoft.NET.Sdk.Web",
        Judge);

    private static IEnumerable<Finding> Judge(TypeShape shape) =>
        !shape.HasAspNetCore ? [Rule.AtType(shape)] : [];
}
