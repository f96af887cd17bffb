using CompiledCors.RoslynTesting.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Verify = CompiledCors.RoslynTesting.CSharpSourceGeneratorVerifier<CompiledCors.RoslynTesting.Tests.Samples.NameGenerator>;

namespace CompiledCors.RoslynTesting.Tests;

public sealed class GeneratorTests
{
    private const string Attribute = "internal sealed class NamedAttribute : System.Attribute;";

    private const string Generated = """
        partial class Shop
        {
            public const string Name = "Shop";
        }

        """;

    [Fact]
    public async Task Generated_text_is_compared()
    {
        const string Source = "[Named] partial class Shop;";
        await Verify.VerifyGeneratorAsync(Source, ("Named.g.cs", Attribute), ("Shop.g.cs", Generated));
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyGeneratorAsync(Source, ("Named.g.cs", Attribute), ("Shop.g.cs", Generated.Replace("Shop\"", "Ship\"", StringComparison.Ordinal))));
        Assert.Contains("""Shop.g.cs differs from line 3 on""", failure.Message, StringComparison.Ordinal);
        Assert.Contains(Generated, failure.Message, StringComparison.Ordinal);
        failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyGeneratorAsync(Source, ("Shop.g.cs", Generated)));
        Assert.Contains("generated, but not expected:\n--- Named.g.cs", failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyGeneratorAsync("class Shop;", ("Named.g.cs", Attribute), ("Shop.g.cs", Generated)));
    }

    [Fact]
    public async Task The_output_must_compile()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyGeneratorAsync("[Named] class Shop;"));
        Assert.Contains("CS0260", failure.Message, StringComparison.Ordinal);
        await Verify.VerifyGeneratorAsync("[Named] class {|CS0260:Shop|};");
    }

    [Fact]
    public async Task A_generator_that_throws_fails() =>
        Assert.Contains("thrown on purpose", (await Assert.ThrowsAsync<XunitException>(() => CSharpSourceGeneratorVerifier<ThrowingGenerator>.VerifyGeneratorAsync("class C;"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_step_without_value_equality_fails()
    {
        var test = new CSharpSourceGeneratorTest<UncachedGenerator> { TestCode = "class C;" };
        var failure = await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        Assert.Contains("neither cached nor unchanged:\n  Read: Modified\n  SourceOutput: Modified", failure.Message, StringComparison.Ordinal);
        test.TestBehaviors = GeneratorTestBehaviors.SkipCachingCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task A_symbol_in_a_model_fails()
    {
        var test = new CSharpSourceGeneratorTest<SymbolGenerator> { TestCode = "class C;" };
        var failure = await Assert.ThrowsAsync<XunitException>(test.RunAsync);
        Assert.Contains("  (unnamed, before SourceOutput).Symbol is an ISymbol (", failure.Message, StringComparison.Ordinal);
        test.TestBehaviors = GeneratorTestBehaviors.SkipModelCheck;
        await test.RunAsync();
    }

    private static CSharpSourceGeneratorTest<NameGenerator> Shops() => new()
    {
        TestState =
        {
            Sources = { "[Named] partial class Shop;", "[Named] partial class Bank;" },
            AdditionalFiles = { ("suffix.txt", "!") },
            AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nbuild_property.Suffix = ?\n") },
        },
    };

    public static TheoryData<Edit> HarmlessEdits() =>
    [
        Edit.AddComment("/0/Test0.cs"),
        Edit.AddFile("/0/Other.cs", "class Other;"),
        Edit.Rewrite("/0/suffix.txt", " !\n"),
        Edit.Rewrite("/.globalconfig", "is_global = true\nbuild_property.Suffix = ?\nbuild_property.Other = x\n"),
    ];

    [Theory]
    [MemberData(nameof(HarmlessEdits))]
    public async Task A_harmless_edit_touches_nothing(Edit edit)
    {
        var reasons = await (await Shops().RunAsync()).ReasonsAfterEdit(edit);
        reasons.VerifyUntouched();
        reasons.VerifyUntouched(NameGenerator.Read);
        reasons.VerifyUntouched("SourceOutput");
        Assert.Equal(2, reasons[NameGenerator.Read].Count);
        Assert.Empty(reasons.ChangedSources);
    }

    [Fact]
    public async Task An_edit_of_one_type_touches_its_file_only()
    {
        var reasons = await (await Shops().RunAsync()).ReasonsAfterEdit(Edit.Replace("/0/Test1.cs", "Bank", "Club"));
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], reasons[NameGenerator.Read]);
        Assert.Equal(["Bank.g.cs", "Club.g.cs"], reasons.ChangedSources);
        Assert.Contains("Read: Unchanged, Modified", Assert.Throws<XunitException>(() => reasons.VerifyUntouched()).Message, StringComparison.Ordinal);
        reasons.VerifyUntouched(NameGenerator.Suffix);
        Assert.Contains("no step is named Raed", Assert.Throws<XunitException>(() => reasons["Raed"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_of_a_file_or_a_property_touches_what_reads_it()
    {
        var run = await Shops().RunAsync();
        Assert.Contains("\"Shop!?\"", run.Source("Shop.g.cs"), StringComparison.Ordinal);
        Assert.Equal([IncrementalStepRunReason.Modified], (await run.ReasonsAfterEdit(Edit.Rewrite("/0/suffix.txt", "-")))[NameGenerator.Suffix]);
        Assert.Equal([IncrementalStepRunReason.Modified], (await run.ReasonsAfterEdit(Edit.Replace("/.globalconfig", "?", "-")))[NameGenerator.Suffix]);
        var removed = await run.ReasonsAfterEdit(Edit.RemoveFile("/0/Test0.cs"));
        Assert.Contains(IncrementalStepRunReason.Removed, removed[NameGenerator.Read]);
        Assert.Equal(["Shop.g.cs"], removed.ChangedSources);
        await Assert.ThrowsAsync<ArgumentException>(() => run.ReasonsAfterEdit(Edit.AddComment("/0/Missing.cs")));
        await Assert.ThrowsAsync<ArgumentException>(() => run.ReasonsAfterEdit(Edit.Replace("/0/Test0.cs", "Missing", "")));
    }

    [Fact]
    public async Task Generated_code_is_loaded_and_run()
    {
        var test = new CSharpSourceGeneratorTest<NameGenerator>
        {
            TestCode = "[Named] public partial class Shop { public static CompiledCors.RoslynTesting.SourceFile File => new(Name, \"\"); }",
            TestState = { AdditionalReferences = { References.Of(typeof(SourceFile).Assembly) } },
        };
        using var loaded = (await test.RunAsync()).Load(typeof(SourceFile).Assembly);
        Assert.Equal(new SourceFile("Shop", ""), loaded.Type("Shop").GetProperty("File")!.GetValue(null));
        Assert.True(loaded.Assembly.IsCollectible);
        Assert.Throws<TypeLoadException>(() => loaded.Type("Ship"));
    }

    [Fact]
    public async Task Loaded_code_finds_the_runtime_that_is_handed_over()
    {
        var empty = await Verify.VerifyGeneratorAsync("");
        var library = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText("public class Base;")], empty.Input.References, (CSharpCompilationOptions)empty.Input.Options);
        using var runtime = EmittedAssembly.Load(library);
        var run = await new CSharpSourceGeneratorTest<NameGenerator> { TestCode = "public class Shop : Base;", TestState = { AdditionalReferences = { library.ToMetadataReference() } } }.RunAsync();
        using var loaded = run.Load(runtime.Assembly);
        Assert.Equal(runtime.Type("Base"), loaded.Type("Shop").BaseType);
        using var alone = run.Load();
        Assert.Throws<FileNotFoundException>(() => alone.Type("Shop"));
    }

    [Fact]
    public async Task What_does_not_compile_is_not_loaded()
    {
        var run = await Verify.VerifyGeneratorAsync("class {|CS0260:Shop|}; partial class Shop;");
        Assert.Contains("CS0260", Assert.Throws<XunitException>(() => run.Load()).Message, StringComparison.Ordinal);
    }
}
