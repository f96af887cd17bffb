using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>What follows a token on its line.</summary>
internal static class TokenTrail
{
    /// <summary>Whether nothing but comments follows.</summary>
    public static bool EndsLine(this SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>Behind the comments that end the line; behind the token where there are none.</summary>
    public static int EndOfLine(this SyntaxToken token)
    {
        var last = token.TrailingTrivia.LastOrDefault(static t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return token.EndsLine() && last.Span.Length > 0 ? last.Span.End : token.Span.End;
    }

    /// <summary>Behind the comments that can only be the token's, as its comma or delimiter follows.</summary>
    public static int EndWithComments(this SyntaxToken token)
    {
        var end = token.Span.End;
        foreach (var trivia in token.TrailingTrivia.TakeWhile(static t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)))
        {
            end = trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) ? trivia.Span.End : end;
        }

        return end;
    }
}
