using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Declared;

/// <summary>Every way in which C# lets a declaration be written, and where the squiggle lands.</summary>
public sealed class WaysToWriteTests
{
    [Theory]
    [InlineData("""Origins = ["https://a.example{|CORS1002:/|}"]""")]
    [InlineData("""Origins = new[] { "https://a.example{|CORS1002:/|}" }""")]
    [InlineData("""Origins = new string[] { "https://b.example", "https://a.example{|CORS1002:/|}" }""")]
    [InlineData("""Origins = new string[1] { "https://a.example{|CORS1002:/|}" }""")]
    [InlineData("""Origins = (["https://a.example{|CORS1002:/|}"])""")]
    [InlineData("""Origins = (string[])["https://a.example{|CORS1002:/|}"]""")]
    [InlineData("""Origins = [@"https://a.example{|CORS1002:/|}"]""")]
    [InlineData("Origins = [\"\"\"https://a.example{|CORS1002:/|}\"\"\"]")]
    [InlineData("Origins = [\"\"\"\"\n        https://a.example{|CORS1002:/|}\n        \"\"\"\"]")]
    [InlineData("""Origins = ["\u0068ttps://\x61.example{|CORS1002:\u002f|}"]""")]
    [InlineData("""Origins = ["https://a.example{|CORS1002:/\"|}"]""")]
    [InlineData("""Origins = [@"https://a.example{|CORS1002:/""|}"]""")]
    [InlineData("""Origins = [{|CORS1002:"https://a.example" + "/"|}]""")]
    [InlineData("""Origins = [{|CORS1002:$"https://{Names.Host}/"|}]""")]
    [InlineData("""Origins = [{|CORS1002:Names.Slashed|}]""")]
    [InlineData("""Origins = [{|CORS1002:"https://" + nameof(System) + ".example/"|}]""", "CORS1003")]
    [InlineData("""Origins = [{|CORS1002:(Names.Slashed)|}]""")]
    [InlineData("""AllowCredentials = true, Methods = ["PUT"], Origins = ["https://a.example{|CORS1002:/|}"]""")]
    public Task The_faulty_characters_are_underlined(string arguments, string? alsoReported = null)
    {
        var test = Declarations.Test(
            $$"""
            using CompiledCors;

            [CorsPolicy({{arguments}})]
            public sealed partial class ShopCors;
            """,
            """
            public static class Names
            {
                public const string Host = "a.example";
                public const string Slashed = "https://" + Host + "/";
            }
            """);
        if (alsoReported is not null)
        {
            test.DisabledDiagnostics.Add(alsoReported);
        }

        return test.RunAsync();
    }

    [Fact]
    public Task All_findings_come_at_once() => Declarations.VerifyAsync("""
        Origins = ["https://{|CORS1003:A|}.example", {|CORS1010:"null"|}, "https://b.example{|CORS1004::443|}{|CORS1002:/x|}"],
        Methods = [{|CORS3003:"GET"|}, "PUT{|CORS1020:, |}DELETE"],
        Headers = [{|CORS1031:"Cookie"|}],
        PreflightMaxAge = {|CORS1040:-1|}
        """);

    [Fact]
    public Task A_policy_without_any_argument_is_underlined_at_its_name() => Declarations.Test("""
        [{|CORS2007:CompiledCors.CorsPolicy|}]
        public sealed partial class ShopCors;
        """).RunAsync();

    [Fact]
    public Task An_alias_is_the_attribute_too() => Declarations.Test("""
        using Cors = CompiledCors.CorsPolicyAttribute;

        [Cors(Origins = [{|CORS1010:"null"|}])]
        public sealed partial class ShopCors;
        """).RunAsync();

    [Fact]
    public Task A_global_alias_in_another_file_is_the_attribute_too() => Declarations.Test(
        """
        [Cors(Origins = [{|CORS1010:"null"|}])]
        public sealed partial class ShopCors;
        """,
        "global using Cors = CompiledCors.CorsPolicyAttribute;").RunAsync();

    [Fact]
    public Task An_attribute_of_the_same_name_is_none_of_ours() => Declarations.Test("""
        namespace Mine;

        public sealed class CorsPolicyAttribute : System.Attribute { public string[] Origins { get; set; } }

        [CorsPolicy(Origins = ["null"])]
        public sealed class ShopCors;
        """).RunAsync();

    [Fact]
    public Task Constants_of_another_assembly_count()
    {
        var test = Declarations.Policy("Origins = [{|CORS1002:Shared.Origins.Shop|}]");
        test.TestState.AdditionalReferences.Add(References.Compiled("Shared", """
            namespace Shared;
            public static class Origins { public const string Shop = "https://shop.example/"; }
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task A_class_in_several_files_is_read_where_its_attribute_is() => Declarations.Test(
        "public partial class ShopCors { }",
        """
        [CompiledCors.CorsPolicy(Origins = [{|CORS1010:"null"|}])]
        partial class ShopCors { }
        """).RunAsync();

    [Fact]
    public Task Csharp_11_is_told_to_move_on()
    {
        var test = Declarations.Test("""
            [CompiledCors.CorsPolicy(Origins = new[] { "https://a.example" })]
            public sealed partial class {|CORS6011:ShopCors|} { }
            """);
        test.LanguageVersion = LanguageVersion.CSharp11;
        return test.RunAsync();
    }

    [Fact]
    public Task What_cannot_be_known_is_not_spoken_of() => Declarations.VerifyAsync("""Origins = [{|CS0103:Unknown|}], Methods = [{|CORS3003:"GET"|}]""");
}
