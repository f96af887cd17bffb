using CompiledCors.RoslynTesting;

namespace CompiledCors.Analyzers.Tests.Generator;

/// <summary>Runs of the generator; every one is checked for caching and for what its models hold.</summary>
internal static class Policies
{
    public static Task<GeneratorRun> RunAsync(params string[] sources) => Test(sources).RunAsync();

    public static CSharpSourceGeneratorTest<CorsPolicyGenerator> Test(params string[] sources)
    {
        var test = new CSharpSourceGeneratorTest<CorsPolicyGenerator>();
        test.TestState.AdditionalReferences.Add(Declarations.Runtime);
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        return test;
    }

    public static Task<GeneratorRun> RunPolicyAsync(string arguments) => RunAsync($$"""
        [CompiledCors.CorsPolicy({{arguments}})]
        public sealed partial class ShopCors;
        """);

    /// <summary>What the compiled policy of a class says of an origin.</summary>
    public static Func<string, bool> Matcher(GeneratorRun run, string type = "ShopCors")
    {
        var loaded = run.Load(typeof(CorsPolicyAttribute).Assembly);
        var policy = (Microsoft.AspNetCore.Cors.Infrastructure.ICorsPolicyMetadata)loaded.Type(type).GetProperty("Policy")!.GetValue(null)!;
        return policy.Policy.IsOriginAllowed;
    }
}
