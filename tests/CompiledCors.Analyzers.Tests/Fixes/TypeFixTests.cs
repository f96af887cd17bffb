using CompiledCors.CodeFixes;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>What keeps a type from carrying a policy, and what of that a machine can change.</summary>
public sealed class TypeFixTests
{
    [Theory]
    [InlineData("public sealed class {|CORS6001,CS0260:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("class {|CORS6001,CS0260:ShopCors|} { }", "partial class ShopCors { }")]
    [InlineData("/* ours */ public\n    class {|CORS6001,CS0260:ShopCors|};", "/* ours */ public\n    partial class ShopCors;")]
    public Task A_class_becomes_partial(string before, string after) => VerifyAsync<MakePartialFix>(before, after);

    [Fact]
    public Task The_types_around_become_partial_once() => Mending.VerifyAsync<MakePartialFix>(
        """
        using CompiledCors;

        namespace Shop;

        /// <summary>All of them.</summary>
        public record struct {|CORS6002,CORS6002,CS0260:Outer|}
        {
            public static class {|CORS6002,CS0260:Inner|}
            {
                [CorsPolicy(Origins = ["*"])]
                public sealed partial class FirstCors;
            }

            [CorsPolicy(Origins = ["*"])]
            internal sealed class {|CORS6001,CS0260:SecondCors|};
        }

        """,
        """
        using CompiledCors;

        namespace Shop;

        /// <summary>All of them.</summary>
        public partial record struct Outer
        {
            public static partial class Inner
            {
                [CorsPolicy(Origins = ["*"])]
                public sealed partial class FirstCors;
            }

            [CorsPolicy(Origins = ["*"])]
            internal sealed partial class SecondCors;
        }

        """);

    [Fact]
    public async Task Classes_in_two_files_become_partial()
    {
        var test = Mending.Test<MakePartialFix>();
        test.TestState.Sources.Add(Class("public sealed class {|CORS6001,CS0260:ShopCors|};"));
        test.TestState.Sources.Add(Class("public sealed class {|CORS6001,CS0260:OtherCors|};"));
        test.FixedState.Sources.Add(Class("public sealed partial class ShopCors;"));
        test.FixedState.Sources.Add(Class("public sealed partial class OtherCors;"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("public static partial class {|CORS6004:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("public abstract partial class {|CORS6005:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("abstract partial class {|CORS6005:ShopCors|};", "sealed partial class ShopCors;")]
    [InlineData("public sealed static partial class {|CORS6004,CS0441:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("public abstract partial class {|CORS6005:ShopCors|};\nabstract partial class ShopCors;", "public sealed partial class ShopCors;\nsealed partial class ShopCors;")]
    [InlineData("public partial class {|CORS6005:ShopCors|};\nabstract partial class ShopCors;", "public partial class ShopCors;\nsealed partial class ShopCors;")]
    public Task A_class_becomes_sealed_once(string before, string after) => VerifyAsync<MakeSealedFix>(before, after);

    [Theory]
    [InlineData("public abstract partial class {|CORS6005:ShopCors|} { public abstract void M(); }")]
    [InlineData("public abstract partial class {|CORS6005:ShopCors|} { public virtual void M() { } }")]
    [InlineData("public static partial class {|CORS6004:ShopCors|} { public static int Twice(this int x) => 2 * x; }")]
    public Task A_class_that_sealing_would_break_is_left_alone(string source) => Mending.VerifyNothingAsync<MakeSealedFix>(Class(source));

    [Theory]
    [InlineData("public struct {|CORS6007:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("public readonly partial struct {|CORS6007:ShopCors|} { }", "public sealed partial class ShopCors { }")]
    [InlineData("ref struct {|CORS6007:ShopCors|};", "sealed partial class ShopCors;")]
    [InlineData("public record {|CORS6007:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("public sealed record class {|CORS6007:ShopCors|};", "public sealed partial class ShopCors;")]
    [InlineData("public readonly record struct {|CORS6007:ShopCors|};", "public sealed partial class ShopCors;")]
    public Task A_struct_or_record_becomes_a_class(string before, string after) => VerifyAsync<MakeClassFix>(before, after);

    [Theory]
    [InlineData("public record {|CORS6007,CORS6013:ShopCors|}(int Id);")]
    [InlineData("public struct {|CORS6007:ShopCors|} { public int Id; }")]
    [InlineData("public struct {|CORS6007:ShopCors|} : System.IDisposable { public void Dispose() { } }")]
    [InlineData("public partial struct {|CORS6007:ShopCors|};\npartial struct ShopCors;")]
    public Task A_struct_or_record_that_is_more_than_a_policy_is_left_alone(string source) => Mending.VerifyNothingAsync<MakeClassFix>(Class(source));

    [Theory]
    [InlineData("file sealed partial class {|CORS6009:ShopCors|};", "sealed partial class ShopCors;")]
    [InlineData("sealed file partial class {|CORS6009:ShopCors|};\nfile partial class ShopCors;", "sealed partial class ShopCors;\npartial class ShopCors;")]
    public Task A_class_is_no_longer_local_to_its_file(string before, string after) => VerifyAsync<RemoveFileModifierFix>(before, after);

    [Fact]
    public Task The_type_around_is_no_longer_local_to_its_file() => Mending.VerifyAsync<RemoveFileModifierFix>(
        """
        file static partial class Policies
        {
            [CompiledCors.CorsPolicy(Origins = ["*"])]
            public sealed partial class {|CORS6009:FirstCors|};

            [CompiledCors.CorsPolicy(Origins = ["*"])]
            public sealed partial class {|CORS6009:SecondCors|};
        }

        """,
        """
        static partial class Policies
        {
            [CompiledCors.CorsPolicy(Origins = ["*"])]
            public sealed partial class FirstCors;

            [CompiledCors.CorsPolicy(Origins = ["*"])]
            public sealed partial class SecondCors;
        }

        """);

    [Theory]
    [InlineData("[{|CORS6008:CorsPolicy(Origins = [\"*\"])|}] // again\n", "")]
    [InlineData("[{|CORS6008:CorsPolicy(Origins =[ \"*\" ])|}] [System.Obsolete]\n", "[System.Obsolete]\n")]
    [InlineData("[System.Obsolete, {|CORS6008:CorsPolicy(Origins = [\"*\"])|}]\n", "[System.Obsolete]\n")]
    public Task A_policy_that_is_repeated_word_for_word_goes(string before, string after) =>
        VerifyAsync<RemoveRepeatedPolicyFix>(before + "public sealed partial class ShopCors;", after + "public sealed partial class ShopCors;");

    [Fact]
    public Task Which_of_two_different_policies_is_meant_is_not_for_a_machine_to_say() => Mending.VerifyNothingAsync<RemoveRepeatedPolicyFix>(
        Class("[{|CORS6008:CorsPolicy(Origins = [\"https://shop.example.com\"])|}]\npublic sealed partial class ShopCors;"));

    private static Task VerifyAsync<TFix>(string before, string after)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        Mending.VerifyAsync<TFix>(Class(before), Class(after));

    private static string Class(string declaration) => $"using CompiledCors;\n\n[CorsPolicy(Origins = [\"*\"])]\n{declaration}\n";
}
