namespace CompiledCors.Package.Tests;

/// <summary>What a build says in which the package is used: well, badly, in each mode, by an old compiler.</summary>
[Collection(PackageRunCollection.Name)]
public sealed class ConsumerTests(PackageRun run)
{
    [Fact]
    public async Task A_project_with_the_package_alone_builds_without_a_word() => (await run.Consumers).MustBeClean(AllConsumers.Server);

    [Fact]
    public async Task The_example_of_the_README_builds_without_a_word() => (await run.Consumers).MustBeClean(AllConsumers.Readme);

    [Fact]
    public async Task A_broken_policy_fails_the_build_with_its_rule_and_with_nothing_else()
    {
        var build = await run.Consumers;

        var message = Assert.Single(build.Of(AllConsumers.Broken));
        Assert.Equal(("error", "CORS1002", "Program.cs", 8), (message.Severity, message.Code, message.File, message.Line));
        Assert.Contains("https://shop.example.com/", message.Text, StringComparison.Ordinal);
        build.MustNotBeBuilt(AllConsumers.Broken);
    }

    [Fact]
    public async Task A_questionable_policy_is_a_warning_by_default()
    {
        var build = await run.Consumers;

        var message = Assert.Single(build.Of(AllConsumers.DefaultMode));
        Assert.Equal(("warning", "CORS1022"), (message.Severity, message.Code));
        build.MustBeBuilt(AllConsumers.DefaultMode);
    }

    [Fact]
    public async Task A_questionable_policy_fails_the_build_in_strict_mode()
    {
        var build = await run.Consumers;

        var message = Assert.Single(build.Of(AllConsumers.StrictMode));
        Assert.Equal(("error", "CORS1022"), (message.Severity, message.Code));
        build.MustNotBeBuilt(AllConsumers.StrictMode);
    }

    [Fact]
    public async Task Nothing_is_said_about_a_questionable_policy_in_quiet_mode() => (await run.Consumers).MustBeClean(AllConsumers.QuietMode);

    [Fact]
    public async Task A_mode_that_does_not_exist_fails_the_build_and_says_what_to_write()
    {
        var build = await run.Consumers;

        var message = Assert.Single(build.Of(AllConsumers.WrongMode));
        Assert.Equal(("error", "CORS0001"), (message.Severity, message.Code));
        Assert.All(["'loud'", "'default'", "'strict'", "'quiet'"], w => Assert.Contains(w, message.Text, StringComparison.Ordinal));
        build.MustNotBeBuilt(AllConsumers.WrongMode);
    }

    [Fact]
    public async Task A_compiler_that_is_too_old_for_the_analyzers_is_named()
    {
        var build = await run.Consumers;

        var message = Assert.Single(build.Of(AllConsumers.OldCompiler));
        Assert.Equal(("warning", "CORS0002"), (message.Severity, message.Code));
        Assert.Contains("roslyn4.7", message.Text, StringComparison.Ordinal);
        build.MustBeBuilt(AllConsumers.OldCompiler);
    }

    [Fact]
    public async Task One_run_of_dotnet_format_mends_what_can_be_mended()
    {
        var build = await run.Consumers;
        build.MustNotBeBuilt(AllConsumers.Mendable);

        var project = Path.Combine(build.Root, AllConsumers.Mendable);
        (await Dotnet.RunAsync(project, "format", "analyzers", "--no-restore", "--severity", "info", "--verbosity", "quiet")).MustSucceed();

        var mended = await File.ReadAllTextAsync(Path.Combine(project, "Program.cs"));
        Assert.EndsWith(
            """
            [CorsPolicy(
                Origins =
                [
                    "https://shop.example.com", // the shop
                    "https://a.example",
                    "https://b.example",
                ],
                DevelopmentOrigins = ["http://localhost:3000"],
                Methods = ["PUT"],
                AllowCredentials = true,
                PreflightMaxAge = 7200)]
            public sealed partial class ShopCors;

            """,
            mended,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_on_a_handler_goes_together_with_the_generator_of_ASP_NET_Core()
    {
        var build = await run.Consumers;

        build.MustBeClean(AllConsumers.AheadOfTime);
        var generated = Directory.EnumerateFiles(Path.Combine(build.Root, AllConsumers.AheadOfTime, "obj"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();
        Assert.Contains("GeneratedRouteBuilderExtensions.g.cs", generated);
        Assert.Contains(generated, static f => f!.Contains("ShopCors", StringComparison.Ordinal));
    }
}
