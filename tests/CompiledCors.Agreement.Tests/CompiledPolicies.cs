extern alias build;
extern alias run;
using System.Globalization;
using build::CompiledCors.Analyzers;
using CompiledCors.Corpus;
using CompiledCors.RoslynTesting;
using run::CompiledCors;

namespace CompiledCors.Agreement.Tests;

/// <summary>Policies, declared in source, compiled by the generator and the compiler, and loaded: what an application runs.</summary>
internal sealed class CompiledPolicies : IDisposable
{
    private readonly EmittedAssembly _assembly;

    private CompiledPolicies(EmittedAssembly assembly, IReadOnlyList<(PolicyCase Declared, CompiledCorsPolicy Compiled)> all) => (_assembly, All) = (assembly, all);

    public IReadOnlyList<(PolicyCase Declared, CompiledCorsPolicy Compiled)> All { get; }

    public static async Task<CompiledPolicies> CompileAsync(IEnumerable<PolicyCase> policies)
    {
        PolicyCase[] declared = [.. policies];
        var runtime = typeof(CompiledCorsPolicy).Assembly;
        var test = new CSharpSourceGeneratorTest<CorsPolicyGenerator>
        {
            // what is said of caching is said elsewhere, and walks over hundreds of models
            TestBehaviors = GeneratorTestBehaviors.SkipCachingCheck | GeneratorTestBehaviors.SkipModelCheck,
        };
        test.TestState.AdditionalReferences.Add(References.Of(runtime));
        test.TestState.Sources.Add(string.Join('\n', declared.Select(static (p, i) => Declaration.Write(p, NameOf(i)))));
        var assembly = (await test.RunAsync()).Load(runtime);
        return new CompiledPolicies(assembly, [.. declared.Select((p, i) => (p, (CompiledCorsPolicy)assembly.Type(NameOf(i)).GetProperty("Policy")!.GetValue(null)!))]);
    }

    public void Dispose() => _assembly.Dispose();

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"P{index}Cors");
}
