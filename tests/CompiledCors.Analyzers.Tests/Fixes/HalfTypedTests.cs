using CompiledCors.Analyzers.Inspection;
using CompiledCors.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>Fixes are asked for while a declaration is being typed. They throw at no stage of it.</summary>
public sealed class HalfTypedTests
{
    private const string Source = """"
        using CompiledCors;
        public static class Policies {
        [CorsPolicy(
            Origins = ["https://Shop.example.com/", "https://a.example.com, https://b.example.com", "null", "null", // a
                """localhost:80""", @"http://localhost:3000"],
            Methods = new string[2] { "put", "GET" }, Headers = ["*"], PreflightMaxAge = -1,
            AllowCredentials = true)]
        file static record struct ShopCors { } }
        """";

    private static readonly CodeFixProvider[] s_fixes =
        [new RemedyFix(), new MakePartialFix(), new MakeSealedFix(), new MakeClassFix(), new RemoveFileModifierFix(), new RemoveRepeatedPolicyFix()];

    [Fact]
    public Task No_fix_throws_or_breaks_more_on_any_beginning_of_a_declaration() =>
        VerifyAsync(Enumerable.Range(20, Source.Length - 20).Select(static length => Source[..length]), atLeast: 300);

    [Fact]
    public Task No_fix_throws_or_breaks_more_where_a_character_is_missing() =>
        VerifyAsync(Enumerable.Range(0, Source.Length / 3).Select(static i => Source.Remove(3 * i, 1)), atLeast: 1200);

    private static async Task VerifyAsync(IEnumerable<string> texts, int atLeast)
    {
        var offered = 0;
        foreach (var text in texts)
        {
            offered += await OfferAndApplyAsync(text);
        }

        Assert.True(offered >= atLeast, $"only {offered} fixes were offered");
    }

    private static async Task<int> OfferAndApplyAsync(string text)
    {
        var test = Declarations.Test(text);
        test.CompilerDiagnostics = RoslynTesting.CompilerDiagnostics.None;
        var diagnostics = await test.GetDiagnosticsAsync();
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(Written.References)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .AddDocument("Test.cs", text);
        var offered = 0;
        foreach (var diagnostic in diagnostics)
        {
            foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var actions = new List<CodeAction>();
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (var action in actions)
                {
                    var mended = (ApplyChangesOperation)Assert.Single(await action.GetOperationsAsync(CancellationToken.None));
                    var after = (await mended.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
                    // a word that the parser does not know counts once or twice, depending on what stands behind it
                    Assert.True(fix is not RemedyFix || SyntaxErrors(after) <= SyntaxErrors(text), $"'{action.Title}' makes of\n{text}\nthis:\n{after}");
                    offered++;
                }
            }
        }

        return offered;
    }

    private static int SyntaxErrors(string text) => CSharpSyntaxTree.ParseText(text).GetDiagnostics().Count();

    [Fact]
    public void The_type_of_the_tested_analyzer_speaks_of_what_the_fixes_are_for() =>
        Assert.All(s_fixes.SelectMany(static f => f.FixableDiagnosticIds), static id => Assert.Contains(new DeclarationAnalyzer().SupportedDiagnostics, d => d.Id == id));
}
