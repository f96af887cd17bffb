using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.House.Tests.Shape;

/// <summary>How large a file is and what stands at its top.</summary>
internal static class FileShape
{
    public const int Ceiling = 250;

    public static string? TooLong(SourceFile file) =>
        file.LineCount > Ceiling ? string.Create(CultureInfo.InvariantCulture, $"{file.Path} has {file.LineCount} lines; {Ceiling} is the ceiling. Split it by what its parts are about") : null;

    public static string? SeveralTypes(SourceFile file)
    {
        var types = TopLevelTypes(file.Root.Members).ToList();
        return types.Count > 1 ? $"{file.Path} declares {string.Join(", ", types)}; give each a file"
            : types.Count == 1 && !Path.GetFileNameWithoutExtension(file.Path).Split('.')[0].Equals(types[0], StringComparison.Ordinal) ? $"{file.Path} declares {types[0]}; call the file so"
            : null;
    }

    private static IEnumerable<string> TopLevelTypes(IEnumerable<MemberDeclarationSyntax> members) => members.SelectMany(static m => m switch
    {
        BaseNamespaceDeclarationSyntax inner => TopLevelTypes(inner.Members),
        BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        _ => [],
    });
}
