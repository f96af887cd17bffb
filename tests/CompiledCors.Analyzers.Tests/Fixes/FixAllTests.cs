using CompiledCors.CodeFixes;
using CompiledCors.RoslynTesting;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Fix-all mends in one go: all of an attribute together, all attributes, all files, all projects.</summary>
public sealed class FixAllTests
{
    [Fact]
    public async Task Moves_are_made_together_and_an_emptied_list_gives_its_place() => await Mending.VerifyAsync<RemedyFix>(
        """
        using CompiledCors;

        [CorsPolicy(
            Origins =
            [
                {|CORS2008:"http://localhost:3000"|}, // vite
                "https://shop.example.com",
                {|CORS2008:"http://127.0.0.1:3000"|},
            ],
            AllowCredentials = true)]
        public sealed partial class ShopCors;

        [CorsPolicy(Origins = [{|CORS2008:"http://localhost:3000"|}, {|CORS2008:"https://localhost"|}], AllowCredentials = true)]
        public sealed partial class AllMovedCors;

        [CorsPolicy(
            Origins = new[] { "https://shop.example.com", {|CORS2008:"http://localhost:3000"|} },
            DevelopmentOrigins = new[]
            {
                "http://localhost:4200",
            },
            AllowCredentials = true)]
        public sealed partial class AddedCors;

        """,
        """
        using CompiledCors;

        [CorsPolicy(
            Origins =
            [
                "https://shop.example.com",
            ],
            DevelopmentOrigins = ["http://localhost:3000", "http://127.0.0.1:3000"],
            AllowCredentials = true)]
        public sealed partial class ShopCors;

        [CorsPolicy(DevelopmentOrigins = ["http://localhost:3000", "https://localhost"], AllowCredentials = true)]
        public sealed partial class AllMovedCors;

        [CorsPolicy(
            Origins = new[] { "https://shop.example.com" },
            DevelopmentOrigins = new[]
            {
                "http://localhost:4200",
                "http://localhost:3000",
            },
            AllowCredentials = true)]
        public sealed partial class AddedCors;

        """);

    [Fact]
    public async Task An_origin_that_is_among_the_development_origins_already_is_not_there_twice() => await Mending.VerifyAsync<RemedyFix>(
        Mending.Policy("""
            Origins = ["https://shop.example.com", {|CORS2008:"http://localhost:3000"|}],
                DevelopmentOrigins = [{|CORS3005:"http://localhost:3000"|}], AllowCredentials = true
            """),
        Mending.Policy("""
            Origins = ["https://shop.example.com"],
                DevelopmentOrigins = ["http://localhost:3000"], AllowCredentials = true
            """),
        "CORS2008:move");

    [Fact]
    public async Task All_stars_of_a_policy_drop_its_credentials_once() => await Mending.VerifyAsync<RemedyFix>(
        Mending.Policy("""
            Origins = [{|CORS2001:"*"|}], AllowCredentials = true, DevelopmentOrigins = [{|CORS2001:"*"|}]
            """),
        Mending.Policy("""
            Origins = ["*"], DevelopmentOrigins = ["*"]
            """));

    [Fact]
    public async Task Several_faults_of_one_text_are_mended_together() => await Mending.VerifyAsync<RemedyFix>(
        Mending.Policy("""
            Origins = ["{|CORS1006: |}https://shop.example.com{|CORS1006: |}", "{|CORS1006: |}https://www.example.com"]
            """),
        Mending.Policy("""
            Origins = ["https://shop.example.com", "https://www.example.com"]
            """));

    [Fact]
    public async Task Only_the_chosen_remedy_is_written_and_other_rules_keep_their_findings()
    {
        var test = Mending.Test<RemedyFix>("CORS1001:http");
        test.TestState.Sources.Add(Mending.Policy("""Origins = ["{|CORS1001:shop.example.com|}", "https://www.example.com{|CORS1002:/|}", "{|CORS1001:www.example.com:8080|}"]"""));
        test.FixedState.Sources.Add(Mending.Policy("""Origins = ["http://shop.example.com", "https://www.example.com{|CORS1002:/|}", "http://www.example.com:8080"]"""));
        await test.RunAsync();
    }

    [Fact]
    public async Task Two_files_and_two_projects_are_mended_by_one_click()
    {
        const string Before = """Origins = ["https://{|CORS1003:S|}hop.example.com"]""";
        const string After = """Origins = ["https://shop.example.com"]""";
        var test = Mending.Test<RemedyFix>();
        var other = test.TestState.AdditionalProject("Other");
        other.AdditionalReferences.Add(Declarations.Runtime);
        test.TestState.Sources.Add(Mending.Policy(Before, "FirstCors"));
        test.TestState.Sources.Add(Mending.Policy(Before, "SecondCors"));
        other.Sources.Add(Mending.Policy(Before, "ThirdCors"));
        test.FixedState.Sources.Add(Mending.Policy(After, "FirstCors"));
        test.FixedState.Sources.Add(Mending.Policy(After, "SecondCors"));
        test.FixedState.AdditionalProject("Other").Sources.Add(Mending.Policy(After, "ThirdCors"));
        test.NumberOfIncrementalIterations = 3;
        await test.RunAsync();
    }

    [Fact]
    public async Task One_file_of_two_is_mended_by_fix_all_in_document()
    {
        var test = Mending.Test<RemedyFix>();
        test.TestState.Sources.Add(Mending.Policy("""Origins = ["{|CORS1006: |}https://a.example.com{|CORS1006: |}", "https://b.example.com{|CORS1006:;|}"]"""));
        test.FixedState.Sources.Add(Mending.Policy("""Origins = ["https://a.example.com", "https://b.example.com"]"""));
        test.NumberOfFixAllIterations = 1;
        test.NumberOfIncrementalIterations = 3;
        await test.RunAsync();
    }
}
