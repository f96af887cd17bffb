using CompiledCors.House.Tests.Purity;
using CompiledCors.House.Tests.Shape;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.House.Tests.Surface;

/// <summary>A change of what users see shows in a diff.</summary>
public sealed class PublicApiTests
{
    private const string Committed = "src/CompiledCors/PublicAPI.txt";
    private const string Rewrite = "COMPILEDCORS_REWRITE";
    private const string Sample = "public abstract class C { public int P { get; set; } protected internal virtual string? M(int i = 1) => null; internal void Hidden() { } } internal class Hidden { public int P; }";

    [Fact]
    public void The_public_API_is_the_committed_one()
    {
        var actual = ApiOf(MetadataReference.CreateFromFile(typeof(CorsPolicyAttribute).Assembly.Location));
        if (Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(House.PathOf(Committed), actual);
        }

        var committed = File.Exists(House.PathOf(Committed)) ? House.Read(Committed).ReplaceLineEndings("\n").Split('\n') : [];
        var differences = actual.Split('\n').Except(committed).Select(static l => "+ " + l).Concat(committed.Except(actual.Split('\n')).Select(static l => "- " + l)).ToList();
        Assert.True(differences.Count == 0, $"{Committed} is not the public API. Run this test with {Rewrite}=1 to write it anew, and have the difference reviewed:\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Everything_that_is_visible_has_its_line() => Assert.Equal(
        "C.C() (protected)\nC.M(int i = 1) -> string? (protected virtual)\nC.P { get; set; } -> int\nC: abstract class\n",
        ApiOf(Compiled(Sample)));

    [Theory]
    [InlineData("int P { get; set; }", "int P { get; }")]
    [InlineData("int i = 1", "int i = 2")]
    [InlineData("string? M", "string M")]
    [InlineData("protected internal virtual", "protected internal")]
    [InlineData("abstract class C", "class C")]
    [InlineData("internal class Hidden", "public class Hidden")]
    public void A_change_shows(string was, string became) => Assert.NotEqual(ApiOf(Compiled(Sample)), ApiOf(Compiled(Sample.Replace(was, became, StringComparison.Ordinal))));

    [Fact]
    public void A_change_of_what_is_hidden_does_not_show() => Assert.Equal(ApiOf(Compiled(Sample)), ApiOf(Compiled(Sample.Replace("void Hidden", "int HiddenOtherwise", StringComparison.Ordinal).Replace("{ }", "=> 1;", StringComparison.Ordinal))));

    private static string ApiOf(MetadataReference assembly) => PublicApi.Of((IAssemblySymbol)CSharpCompilation.Create("Reader", [], [.. Law.References, assembly]).GetAssemblyOrModuleSymbol(assembly)!);

    private static PortableExecutableReference Compiled(string source)
    {
        using var image = new MemoryStream();
        var emitted = Law.Compile([new SourceFile("C.cs", source)]).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
