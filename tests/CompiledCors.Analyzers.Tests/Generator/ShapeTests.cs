using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis;

namespace CompiledCors.Analyzers.Tests.Generator;

/// <summary>Where a declaration may stand.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("namespace A.B; #\npublic sealed partial class ShopCors;", "A.B.ShopCors")]
    [InlineData("namespace A { namespace B { #\ninternal partial class ShopCors { } } }", "A.B.ShopCors")]
    [InlineData("#\npartial class ShopCors { }", "ShopCors")]
    [InlineData("namespace @namespace.@class; #\nsealed partial class @event;", "namespace.class.event")]
    [InlineData("static partial class Policies { #\npublic partial class ShopCors { } }", "Policies+ShopCors")]
    [InlineData("partial interface IOuter { public partial record struct Middle { #\npublic partial class @record { } } }", "IOuter+Middle+record")]
    [InlineData("partial record Outer(int X) { #\nprotected sealed partial class ShopCors; }", "Outer+ShopCors")]
    [InlineData("#\npublic sealed partial class Tie\u203FCors\u0301;", "Tie\u203FCors\u0301")]
    [InlineData("namespace Straße; #\npublic sealed partial class Größe;", "Straße.Größe")]
    public async Task Policies_compile_wherever_a_class_can_stand(string source, string name)
    {
        var run = await Policies.RunAsync(source.Replace("#", "[CompiledCors.CorsPolicy(Origins = [\"https://a.example\"])]", StringComparison.Ordinal));
        Assert.True(Policies.Matcher(run, name)("https://a.example"));
    }

    [Fact]
    public async Task A_class_in_several_files_is_compiled_once()
    {
        var run = await Policies.RunAsync(
            "public partial class ShopCors { public int Mine => 1; }",
            """[CompiledCors.CorsPolicy(Origins = ["https://a.example"])] partial class ShopCors { }""",
            "sealed partial class ShopCors { }");
        Assert.Single(run.Sources);
        Assert.True(Policies.Matcher(run)("https://a.example"));
    }

    [Fact]
    public async Task Types_that_differ_in_case_only_get_files_of_their_own()
    {
        const string Arguments = """[CompiledCors.CorsPolicy(Origins = ["https://a.example"])]""";
        var run = await Policies.RunAsync($"{Arguments} public partial class ShopCors; {Arguments} public partial class SHOPCORS; {Arguments} public partial class Other;");
        Assert.Equal(3, run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("Other.CorsPolicy.g.cs", run.Sources.Keys);
    }

    [Fact]
    public async Task Names_of_emitted_files_stay_short()
    {
        var longName = string.Join('.', Enumerable.Repeat("VeryLongNamespaceName", 20));
        var run = await Policies.RunAsync($"namespace {longName}; [CompiledCors.CorsPolicy(Origins = [\"https://a.example\"])] public partial class ShopCors;");
        Assert.InRange(run.Sources.Keys.Single().Length, 1, 120);
    }

    [Fact]
    public async Task Other_generators_output_and_ours_do_not_meet()
    {
        // a handler's attribute is our type before we have emitted its other half: ASP.NET Core's own generator sees just that
        var run = await Policies.RunAsync("""
            using Microsoft.AspNetCore.Builder;
            public static class Program { public static void Map(WebApplication app) => app.MapPut("/{id}", [ShopCors] (int id) => id.ToString()); }
            [CompiledCors.CorsPolicy(Origins = ["https://a.example"])] public sealed partial class ShopCors;
            """);
        Assert.Empty(run.Output.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
    }
}
