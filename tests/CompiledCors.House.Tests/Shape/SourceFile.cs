using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.House.Tests.Shape;

/// <summary>A C# file of the repository, or a text that stands for one.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    public CompilationUnitSyntax Root => CSharpSyntaxTree.ParseText(Text, Options, Path).GetCompilationUnitRoot();

    public int LineCount => Text.AsSpan().Count('\n');

    /// <summary>All of them under a folder, without what is built.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) =>
        [.. RepositoryFile.Under(folder).Where(static f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(static f => new SourceFile(f, House.Read(f)))];
}
