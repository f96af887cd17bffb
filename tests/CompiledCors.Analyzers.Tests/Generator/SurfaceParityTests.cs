using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Tests.Generator;

public sealed class SurfaceParityTests
{
    [Fact]
    public async Task A_refused_policy_has_the_surface_of_an_accepted_one()
    {
        var run = await Policies.RunAsync("""
            namespace Shop;
            [CompiledCors.CorsPolicy(Origins = ["https://a.example"], Methods = ["PUT"], DevelopmentOrigins = ["http://localhost:*"], AllowCredentials = true)]
            public sealed partial class Accepted;
            [CompiledCors.CorsPolicy(Origins = ["*"], AllowCredentials = true)]
            public sealed partial class Refused;
            """);
        Assert.Equal(Surface(run.Output, "Shop.Accepted"), Surface(run.Output, "Shop.Refused"));
    }

    // what somebody else's code can name: public members of the class itself, its base class and its modifiers
    private static IEnumerable<string> Surface(Compilation compilation, string name)
    {
        var type = compilation.GetTypeByMetadataName(name)!;
        return type.GetMembers().Where(static m => m.DeclaredAccessibility == Accessibility.Public)
            .Select(m => m.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace(type.Name, "It", StringComparison.Ordinal))
            .Append($"{type.DeclaredAccessibility} {type.IsSealed} {type.BaseType}")
            .Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("""Origins = ["https://a.example/"]""")]
    [InlineData("""Origins = ["*"], AllowCredentials = true""")]
    [InlineData("")]
    public async Task Code_that_uses_a_refused_policy_still_compiles(string arguments)
    {
        var run = await Policies.RunAsync(
            $$"""
            [CompiledCors.CorsPolicy({{arguments}})]
            public sealed partial class ShopCors;
            """,
            """
            using Microsoft.AspNetCore.Builder;
            public static class Program
            {
                public static void Use(WebApplication app)
                {
                    app.UseCompiledCors(ShopCors.Policy);
                    app.MapGet("/", [ShopCors] () => "x").RequireCors(ShopCors.Policy);
                }
            }
            """);
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
    }
}
