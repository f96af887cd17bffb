namespace CompiledCors.Package.Tests;

/// <summary>The projects that are built from the package alone.</summary>
internal static class AllConsumers
{
    public const string Server = "Server";
    public const string Readme = "Readme";
    public const string Broken = "Broken";
    public const string DefaultMode = "DefaultMode";
    public const string StrictMode = "StrictMode";
    public const string QuietMode = "QuietMode";
    public const string WrongMode = "WrongMode";
    public const string OldCompiler = "OldCompiler";
    public const string AheadOfTime = "AheadOfTime";
    public const string Mendable = "Mendable";

    /// <summary>The trailing slash is an error, whatever the mode.</summary>
    private const string BrokenProgram = """
        using CompiledCors;

        var app = WebApplication.Create(args);
        app.UseCompiledCors(ShopCors.Policy);
        app.MapGet("/", [ShopCors] () => "ok").RequireCors(ShopCors.Policy);
        app.Run();

        [CorsPolicy(Origins = ["https://shop.example.com/"])]
        public sealed partial class ShopCors;
        """;

    /// <summary>A method in the wrong case is a warning: browsers compare methods with regard to case.</summary>
    private const string QuestionableProgram = """
        using CompiledCors;

        var app = WebApplication.Create(args);
        app.UseCompiledCors(ShopCors.Policy);
        app.Run();

        [CorsPolicy(Origins = ["https://shop.example.com"], Methods = ["patch"])]
        public sealed partial class ShopCors;
        """;

    private const string PlainProgram = """
        WebApplication.Create(args).Run();
        """;

    /// <summary>Findings of many rules, each with a remedy.</summary>
    private const string MendableProgram = """
        using CompiledCors;

        var app = WebApplication.Create(args);
        app.UseCompiledCors(ShopCors.Policy);
        app.Run();

        [CorsPolicy(
            Origins =
            [
                "HTTPS://Shop.example.com:443/", // the shop
                "https://a.example, https://b.example",
                "null",
                "http://localhost:3000",
            ],
            Methods = ["GET", "put"],
            AllowCredentials = true,
            PreflightMaxAge = 100_000)]
        public sealed class ShopCors;

        """;

    private const string AheadOfTimeProgram = """
        using CompiledCors;

        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.UseCompiledCors();
        app.MapPut("/x", [ShopCors] (int id) => "ok");
        app.MapGet("/x", (int id) => "ok").RequireCors(ShopCors.Policy);
        app.Run();

        [CorsPolicy(Origins = ["https://shop.example.com"], Methods = ["PUT"])]
        public sealed partial class ShopCors;
        """;

    public static IReadOnlyList<Consumer> List(PackedProduct product) =>
    [
        new(Server, File.ReadAllText(Places.Data("Server/Program.cs"))),
        new(Readme, ReadmeExample.Program(product.Text("README.md"))),
        new(Broken, BrokenProgram),
        new(DefaultMode, QuestionableProgram),
        new(StrictMode, QuestionableProgram) { Properties = "<CompiledCorsMode>Strict</CompiledCorsMode>" },
        new(QuietMode, QuestionableProgram) { Properties = "<CompiledCorsMode>quiet</CompiledCorsMode>" },
        new(WrongMode, PlainProgram) { Properties = "<CompiledCorsMode>loud</CompiledCorsMode>" },
        new(OldCompiler, PlainProgram) { AfterTargets = "<PropertyGroup><CompilerApiVersion>roslyn4.7</CompilerApiVersion></PropertyGroup>" },
        new(Mendable, MendableProgram),
        new(AheadOfTime, AheadOfTimeProgram) { TargetFramework = "net8.0", Properties = "<PublishAot>true</PublishAot>" },
    ];
}
