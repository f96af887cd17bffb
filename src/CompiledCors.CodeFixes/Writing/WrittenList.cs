using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>Anything written between two delimiters, with commas: elements of a list, arguments of an attribute.</summary>
internal sealed class WrittenList
{
    private WrittenList(SyntaxToken open, SyntaxToken close, SyntaxNodeOrTokenList itemsAndCommas)
    {
        Open = open;
        Close = close;
        Items = [.. itemsAndCommas.Where(static x => x.IsNode).Select(static x => x.AsNode()!)];
        Commas = [.. itemsAndCommas.Where(static x => x.IsToken).Select(static x => x.AsToken())];
    }

    public SyntaxToken Open { get; }

    public SyntaxToken Close { get; }

    public IReadOnlyList<SyntaxNode> Items { get; }

    public IReadOnlyList<SyntaxToken> Commas { get; }

    /// <summary>A size that is written beside the elements and has to agree with them: <c>new string[2] { .. }</c>.</summary>
    public ExpressionSyntax? Size { get; private init; }

    public bool HasTrailingComma => Items.Count > 0 && Commas.Count == Items.Count;

    /// <summary>The list; null where its elements are not written out one by one.</summary>
    public static WrittenList? Of(ExpressionSyntax? list) => list switch
    {
        CollectionExpressionSyntax c when c.Elements.All(static e => e is ExpressionElementSyntax) => new(c.OpenBracketToken, c.CloseBracketToken, c.Elements.GetWithSeparators()),
        ImplicitArrayCreationExpressionSyntax i => Of(i.Initializer),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } a => Of(initializer, a.Type.RankSpecifiers.FirstOrDefault()?.Sizes.FirstOrDefault()),
        _ => null,
    };

    public static WrittenList Of(AttributeArgumentListSyntax arguments) =>
        new(arguments.OpenParenToken, arguments.CloseParenToken, arguments.Arguments.GetWithSeparators());

    public static WrittenList Of(AttributeListSyntax attributes) =>
        new(attributes.OpenBracketToken, attributes.CloseBracketToken, attributes.Attributes.GetWithSeparators());

    private static WrittenList Of(InitializerExpressionSyntax initializer, ExpressionSyntax? size = null) =>
        new(initializer.OpenBraceToken, initializer.CloseBraceToken, initializer.Expressions.GetWithSeparators())
        {
            Size = size.IsKind(SyntaxKind.OmittedArraySizeExpression) ? null : size,
        };

    /// <summary>The comma behind an item, if there is one.</summary>
    public SyntaxToken? CommaAfter(int item) => item < Commas.Count ? Commas[item] : null;

    /// <summary>The last token of an item's own: its comma, or else what it ends with itself.</summary>
    public SyntaxToken TailOf(int item) => CommaAfter(item) ?? Items[item].GetLastToken(includeZeroWidth: true);
}
