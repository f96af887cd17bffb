using CompiledCors.House.Tests.Shape;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.House.Tests.Rooms;

/// <summary>Names in a file that its room must not know. Names only: comments and the text of literals are no knowledge.</summary>
internal static class Trespass
{
    public static IEnumerable<string> In(SourceFile file, Room room)
    {
        var root = file.Root;
        var home = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";
        var spellings = room.Namespaces.SelectMany(ns => SpellingsOf(ns, home)).ToHashSet(StringComparer.Ordinal);
        return DottedNames(root).Where(name => spellings.Any(s => name == s || name.StartsWith(s + ".", StringComparison.Ordinal)))
            .Concat(root.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && room.Names.Contains(t.ValueText)).Select(static t => t.ValueText))
            .Distinct()
            .Select(name => $"{file.Path} knows {name}, which {room.Folder} must not");
    }

    // inside A.B the namespace A.C is also C
    private static IEnumerable<string> SpellingsOf(string forbidden, string home)
    {
        yield return forbidden;
        for (var dot = forbidden.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = forbidden.IndexOf('.', dot + 1))
        {
            if (home == forbidden[..dot] || home.StartsWith(forbidden[..(dot + 1)], StringComparison.Ordinal))
            {
                yield return forbidden[(dot + 1)..];
            }
        }
    }

    private static IEnumerable<string> DottedNames(SyntaxNode root) =>
        root.DescendantNodes(descendIntoTrivia: false)
            .Where(static n => n is QualifiedNameSyntax or MemberAccessExpressionSyntax or UsingDirectiveSyntax && n.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax))
            .Select(static n => (n is UsingDirectiveSyntax u ? u.NamespaceOrType.ToString() : n.ToString()).Replace("global::", "", StringComparison.Ordinal));
}
