using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.House.Tests.Purity;

/// <summary>Every use of a banned symbol in a compilation.</summary>
internal static class ImpureUses
{
    public static IEnumerable<string> In(Compilation compilation, BannedSymbols banned) => compilation.SyntaxTrees.SelectMany(tree =>
    {
        var model = compilation.GetSemanticModel(tree);
        return from node in tree.GetRoot().DescendantNodes()
               from symbol in SymbolsOf(node, model)
               let reason = ReasonFor(symbol, banned)
               where reason is not null
               let line = (tree.GetLineSpan(node.Span).StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)
               select $"{tree.FilePath}({line}): {symbol.ToDisplayString()}: {reason}";
    }).Distinct();

    private static IEnumerable<ISymbol> SymbolsOf(SyntaxNode node, SemanticModel model) => node switch
    {
        UsingDirectiveSyntax => [],
        SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or ConstructorInitializerSyntax or BinaryExpressionSyntax or OrderingSyntax
            when node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null && model.GetSymbolInfo(node).Symbol is { } symbol => [symbol],
        _ => [],
    };

    private static string? ReasonFor(ISymbol symbol, BannedSymbols banned)
    {
        if (symbol is IMethodSymbol method && SortsStringsByCulture(method))
        {
            return "sorts strings by culture: give it StringComparer.Ordinal";
        }

        var reduced = symbol is IMethodSymbol { ReducedFrom: { } from } ? from : symbol;
        for (ISymbol? s = reduced.OriginalDefinition; s is not null; s = s.ContainingSymbol)
        {
            if (s.GetDocumentationCommentId() is { } id && banned.ReasonFor(id) is { } reason)
            {
                return reason;
            }
        }

        return null;
    }

    private static bool SortsStringsByCulture(IMethodSymbol method) =>
        method.ContainingType?.ToDisplayString() == "System.Linq.Enumerable"
        && (method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Min" or "Max")
        && method.TypeArguments.LastOrDefault()?.SpecialType == SpecialType.System_String
        && method.Parameters.All(static p => p.Type.Name != "IComparer");
}
