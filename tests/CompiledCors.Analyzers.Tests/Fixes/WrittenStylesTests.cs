using CompiledCors.CodeFixes;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>The ways in which a value can be written, from the finding to the mended text.</summary>
public sealed class WrittenStylesTests
{
    [Fact]
    public Task Every_style_of_literal_keeps_its_style() => Mending.VerifyAsync<RemedyFix>(
        """"
        using CompiledCors;

        [CorsPolicy(Origins = [
            "https://a.example.com{|CORS1002:/|}",
            @"https://b.example.com{|CORS1002:/|}",
            """https://c.example.com{|CORS1002:/|}""",
            """
            https://d.example.com{|CORS1002:/|}
            """,
            "https://\u0065.example.com{|CORS1002:\u002f|}",
        ])]
        public sealed partial class ShopCors;

        """",
        """"
        using CompiledCors;

        [CorsPolicy(Origins = [
            "https://a.example.com",
            @"https://b.example.com",
            """https://c.example.com""",
            """
            https://d.example.com
            """,
            "https://\u0065.example.com",
        ])]
        public sealed partial class ShopCors;

        """");

    [Fact]
    public Task A_constant_is_replaced_where_it_is_used_and_stays_where_it_is_declared() => Mending.VerifyAsync<RemedyFix>(
        """
        using CompiledCors;

        [CorsPolicy(Origins = new string[] { {|CORS1002:Sites.Shop|}, {|CORS1002:Sites.Shop + "admin"|}, {|CORS1002:$"https://www.{Sites.Domain}/"|} })]
        public sealed partial class ShopCors;

        public static class Sites
        {
            public const string Domain = "example.com";
            public const string Shop = "https://shop." + Domain + "/";
        }

        """,
        """
        using CompiledCors;

        [CorsPolicy(Origins = new string[] { "https://shop.example.com", {|CORS3001:"https://shop.example.com"|}, "https://www.example.com" })]
        public sealed partial class ShopCors;

        public static class Sites
        {
            public const string Domain = "example.com";
            public const string Shop = "https://shop." + Domain + "/";
        }

        """,
        "CORS1002:cut");

    [Fact]
    public Task Several_origins_in_a_constant_become_elements() => Mending.VerifyAsync<RemedyFix>(
        """
        using CompiledCors;

        [CorsPolicy(
            Origins =
            [
                {|CORS1006:ShopCors.Both|},
            ])]
        public sealed partial class ShopCors
        {
            internal const string Both = "https://a.example.com, https://b.example.com";
        }

        """,
        """
        using CompiledCors;

        [CorsPolicy(
            Origins =
            [
                "https://a.example.com",
                "https://b.example.com",
            ])]
        public sealed partial class ShopCors
        {
            internal const string Both = "https://a.example.com, https://b.example.com";
        }

        """);

    [Fact]
    public Task A_policy_in_a_namespace_and_a_type_is_found_again() => Mending.VerifyAsync<RemedyFix>(
        """
        namespace Shop
        {
            public static partial class Policies
            {
                [System.Obsolete, CompiledCors.CorsPolicy(Origins = ["*"], PreflightMaxAge = {|CORS1040:-1_000|}), System.Serializable]
                public sealed partial class ShopCors;
            }
        }

        """,
        """
        namespace Shop
        {
            public static partial class Policies
            {
                [System.Obsolete, CompiledCors.CorsPolicy(Origins = ["*"], PreflightMaxAge = 0), System.Serializable]
                public sealed partial class ShopCors;
            }
        }

        """);
}
