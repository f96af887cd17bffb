using System.Collections.Immutable;
using CompiledCors.Analyzers.Inspection;
using CompiledCors.Core.Rules;
using CompiledCors.RoslynTesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>The examples of a page, compiled and analysed, and what is untrue of them.</summary>
internal static class PageExamples
{
    // what the SDK adds to a web project, as far as examples need it, and the one using that readers are told of
    private const string Usings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using CompiledCors;\n";

    public static async Task<IReadOnlyList<string>> FaultsOf(Rule rule, RulePage page)
    {
        var faults = new List<string>();
        var titles = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var block in page.BlocksOf(RulePage.Bad))
        {
            var found = await Analyse(block);
            faults.AddRange(FaultsOfIds(block, found, [rule.Id, .. block.Also]));
            faults.AddRange(Declarations(block.Code).Where(type => !found.Any(d => d.Id == rule.Id && type.FullSpan.Contains(d.Location.SourceSpan.Start)))
                .Select(type => $"this bad example does not break {rule.Id}\n{type}"));
            faults.AddRange(found.Where(d => d.Id == rule.Id).Select(static d => SeverityWord.Of(d.Severity)).Distinct()
                .Where(word => !page.SmallLine.Contains(word, StringComparison.Ordinal))
                .Select(word => $"the third line does not say that it can be of severity '{word}'"));
            titles.UnionWith(found.Where(d => d.Id == rule.Id).SelectMany(static d => RemedyText.Read(d.Properties)).Select(static r => r.Title));
        }

        foreach (var block in page.BlocksOf(RulePage.Good))
        {
            faults.AddRange(FaultsOfIds(block, await Analyse(block), block.Also));
        }

        return [.. faults, .. FaultsOfFix(page, titles)];
    }

    public static async Task<ImmutableArray<Diagnostic>> Analyse(PageBlock block)
    {
        var test = Tests.Declarations.Test(block.Code, Usings);
        test.LanguageVersion = block.LanguageVersion;
        if (!block.HasAspNetCore)
        {
            test.ReferenceAssemblies = ReferenceAssemblies.Net100WithoutAspNetCore;
        }

        return await test.GetDiagnosticsAsync();
    }

    private static IEnumerable<string> FaultsOfIds(PageBlock block, ImmutableArray<Diagnostic> found, IReadOnlyList<string> expected)
    {
        var example = $"the {block.Section.ToLowerInvariant()} example\n{block.Code}\n";
        foreach (var missing in expected.Except(found.Select(static d => d.Id)))
        {
            yield return $"{example}does not break {missing}";
        }

        foreach (var extra in found.Where(d => !expected.Contains(d.Id)))
        {
            yield return $"{example}breaks {extra}";
        }
    }

    // "None" where there is nothing to offer; else the offers by their titles, as an editor shows them
    private static IEnumerable<string> FaultsOfFix(RulePage page, SortedSet<string> titles)
    {
        var text = page.TextOf(RulePage.Fix).Replace('\n', ' ');
        if (titles.Count > 0 && text.StartsWith("None", StringComparison.Ordinal))
        {
            yield return $"the section 'Fix' says that there is none, and there is: {string.Join(", ", titles)}";
        }

        foreach (var title in titles.Where(t => !text.Contains($"`{t}`", StringComparison.Ordinal)))
        {
            yield return $"the section 'Fix' does not have `{title}`";
        }
    }

    // what stands at the top and has the attribute on it or in it
    private static IEnumerable<MemberDeclarationSyntax> Declarations(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members
            .Where(static m => m.DescendantNodes().OfType<AttributeSyntax>().Any(static a => a.Name.ToString() == "CorsPolicy"));
}
