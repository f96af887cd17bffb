namespace CompiledCors.Analyzers.Tests.Declared;

/// <summary>Family 6: types that cannot carry a policy. One finding each, and no cascade where one can be helped.</summary>
public sealed class ShapeRuleTests
{
    private const string Declared = """[CompiledCors.CorsPolicy(Origins = ["https://a.example"])]""";

    [Theory]
    [InlineData("public sealed class {|CS0260:{|CORS6001:ShopCors|}|};")]
    [InlineData("public static partial class {|CORS6004:ShopCors|};")]
    [InlineData("public abstract partial class {|CORS6005:ShopCors|};")]
    [InlineData("public partial class {|CORS6003:ShopCors|}<T>;")]
    [InlineData("public partial class {|CORS6006:ShopCors|} : System.IO.MemoryStream;")]
    [InlineData("public partial struct {|CORS6007:ShopCors|};")]
    [InlineData("public partial record {|CORS6007:ShopCors|};")]
    [InlineData("public readonly partial record struct {|CORS6007:ShopCors|}(int X);")]
    [InlineData("file partial class {|CORS6009:ShopCors|};")]
    [InlineData("public partial class ShopCors { public static int {|CORS6010:Policy|} => 1; }")]
    [InlineData("public partial class ShopCors { class {|CORS6010:Describe|}; void {|CORS6010:AllowsOrigin|}() { } }")]
    [InlineData("public sealed partial class {|CORS6013:ShopCors|}(string x) { string X => x; }")]
    public Task The_type_is_named_with_what_keeps_it_from_being_a_policy(string type) => Declarations.Test($"{Declared}\n{type}").RunAsync();

    [Theory]
    [InlineData("public sealed partial class ShopCors;")]
    [InlineData("public partial class ShopCors : System.IDisposable { public void Dispose() { } }")]
    [InlineData("public partial class ShopCors : CompiledCors.CompiledCorsPolicy;")]
    [InlineData("public partial class ShopCors { public ShopCors() { } }")]
    [InlineData("public partial class ShopCors { public const int Retries = 3; static ShopCors() { } }")]
    public Task What_can_carry_a_policy_is_let_be(string type) => Declarations.Test($"{Declared}\n{type}").RunAsync();

    [Fact]
    public Task Types_around_it_have_to_be_partial() => Declarations.Test($$"""
        public static class {|CS0260:{|CORS6002:Policies|}|}
        {
            public partial class Inner
            {
                {{Declared}}
                public sealed partial class ShopCors;
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_generic_type_around_it_is_too_much() => Declarations.Test($$"""
        public partial class Outer<T>
        {
            {{Declared}}
            public sealed partial class {|CORS6003:ShopCors|};
        }
        """).RunAsync();

    [Fact]
    public Task A_second_declaration_is_underlined() => Declarations.Test(
        $"{Declared}\npublic partial class ShopCors;",
        """
        [{|CORS6008:CompiledCors.CorsPolicy(Origins = [{|CORS1010:"null"|}])|}]
        public partial class ShopCors;
        """).RunAsync();

    [Fact]
    public Task Code_that_uses_a_class_that_is_not_partial_gets_no_error_of_its_own() => Declarations.Test(
        $"{Declared}\npublic sealed class {{|CS0260:{{|CORS6001:ShopCors|}}|}};",
        "static class Use { static object Policy => ShopCors.Policy; [ShopCors] static void M() { } }").RunAsync();

    [Fact]
    public Task Without_aspnetcore_the_missing_reference_is_named()
    {
        var test = Declarations.Test($"{Declared}\npublic sealed partial class {{|CORS6012:ShopCors|}};");
        test.ReferenceAssemblies = RoslynTesting.ReferenceAssemblies.Net100WithoutAspNetCore;
        return test.RunAsync();
    }
}
