using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class ModelWalkTests
{
    private sealed record Holder(object? Held);

    private static readonly SyntaxTree s_tree = CSharpSyntaxTree.ParseText("class C;");
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("Test", [s_tree]);

    public static TheoryData<string> Kinds => ["ISymbol", "Compilation", "SyntaxNode", "SyntaxTree", "Location", "Diagnostic"];

    private static object Forbidden(string kind) => kind switch
    {
        "ISymbol" => s_compilation.GetTypeByMetadataName("C")!,
        "Compilation" => s_compilation,
        "SyntaxNode" => s_tree.GetRoot(),
        "SyntaxTree" => s_tree,
        "Location" => s_tree.GetRoot().GetLocation(),
        _ => s_compilation.GetDiagnostics().First(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_forbidden_object_is_found_wherever_it_is(string kind)
    {
        var value = Forbidden(kind);
        Assert.StartsWith($"Step is a{(kind == "ISymbol" ? "n" : "")} {kind} (", ModelWalk.Find(value, "Step"), StringComparison.Ordinal);
        Assert.StartsWith("Step.Held is a", ModelWalk.Find(new Holder(value), "Step"), StringComparison.Ordinal);
        Assert.NotNull(ModelWalk.Find(ImmutableArray.Create<object>("", new Holder((1, value))), "Step"));
        Assert.NotNull(ModelWalk.Find(new Dictionary<string, object> { ["a"] = new List<object> { value } }, "Step"));
        Assert.NotNull(ModelWalk.Find((Func<string?>)value.ToString, "Step"));
    }

    [Fact]
    public void What_leads_to_a_forbidden_object_is_found()
    {
        Assert.NotNull(ModelWalk.Find(s_tree.GetRoot().GetFirstToken(), "Step"));
        Assert.NotNull(ModelWalk.Find(s_compilation.GetSemanticModel(s_tree), "Step"));
    }

    [Fact]
    public void A_plain_model_is_clean_even_in_a_circle()
    {
        var circle = new object?[] { "a", 1, 2m, DayOfWeek.Monday, typeof(string), null, ImmutableArray.Create("b"), ("c", 3), new Holder(DateTime.UnixEpoch), null };
        circle[^1] = circle;
        Assert.Null(ModelWalk.Find(circle, "Step"));
        Assert.Null(ModelWalk.Find(null, "Step"));
        Assert.Null(ModelWalk.Find(default(ImmutableArray<string>), "Step"));
    }

    [Fact]
    public void A_long_chain_does_not_overflow_the_stack()
    {
        var chain = new Holder(Forbidden("Location"));
        for (var i = 0; i < 100_000; i++)
        {
            chain = new Holder(chain);
        }

        Assert.NotNull(ModelWalk.Find(chain, "Step"));
    }
}
