using CompiledCors.House.Tests.Shape;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.House.Tests.Purity;

/// <summary>One source has to behave in one way, in whatever compiler or server it runs.</summary>
public sealed class LawTests
{
    private static readonly BannedSymbols s_banned = new(House.Read(BannedSymbols.FilePath));

    [Fact]
    public void The_law_has_no_if() => Faults.AssertNone(Law.Files.Where(HasIf).Select(static f => f.Path));

    [Theory]
    [InlineData("#if NET8_0_OR_GREATER\n#endif\nclass C;")]
    [InlineData("class C\n{\n  # if !DEBUG\n  int i;\n  # endif\n}")]
    public void An_if_is_seen(string text) => Assert.True(HasIf(new SourceFile("C.cs", text)));

    [Fact]
    public void A_comment_is_no_if() => Assert.False(HasIf(new SourceFile("C.cs", "// #if\n#pragma warning disable CS0169\nclass C;")));

    [Fact]
    public void The_law_compiles_here() =>
        Assert.DoesNotContain(Law.Compile(Law.Files).GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void The_law_uses_no_banned_symbol() => Faults.AssertNone(ImpureUses.In(Law.Compile(Law.Files), s_banned));

    [Fact]
    public void Every_banned_symbol_exists()
    {
        var compilation = Law.Compile([]);
        Assert.All(s_banned.Ids, id => Assert.True(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not null || Overloads(id, compilation).Count > 0, id));
    }

    [Theory]
    [InlineData("new Uri(s)")]
    [InlineData("System.Net.IPAddress.Parse(s)")]
    [InlineData("new System.Globalization.IdnMapping().GetAscii(s)")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(s, s)")]
    [InlineData("System.Globalization.CultureInfo.InvariantCulture")]
    [InlineData("char.IsLetter(s[0])")]
    [InlineData("char.IsDigit(s, 0)")]
    [InlineData("s.All(char.IsWhiteSpace)")]
    [InlineData("char.ToLower(s[0])")]
    [InlineData("s.ToLower()")]
    [InlineData("s.ToUpperInvariant()")]
    [InlineData("s?.Normalize()")]
    [InlineData("s.Trim()")]
    [InlineData("s.StartsWith(\"x\")")]
    [InlineData("s.IndexOf(\"x\")")]
    [InlineData("s.EndsWith(\"x\", StringComparison.InvariantCultureIgnoreCase)")]
    [InlineData("string.Compare(s, \"x\")")]
    [InlineData("s.CompareTo(\"x\")")]
    [InlineData("new HashSet<string>(StringComparer.CurrentCulture)")]
    [InlineData("new[] { s }.OrderBy(x => x)")]
    [InlineData("from x in new[] { s } orderby x select x")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("Environment.MachineName")]
    [InlineData("File.ReadAllText(s)")]
    [InlineData("Directory.GetFiles(s)")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("Thread.CurrentThread")]
    public void A_banned_symbol_is_seen(string expression)
    {
        var compilation = Law.Compile([new SourceFile("C.cs", $"class C {{ object? M(string s) => {expression}; }}")]);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static d => d.Severity == DiagnosticSeverity.Error);
        Assert.NotEmpty(ImpureUses.In(compilation, s_banned));
    }

    [Fact]
    public void An_implicit_new_is_seen() => Assert.NotEmpty(ImpureUses.In(Law.Compile([new SourceFile("C.cs", "class C { static object M() { Random r = new(); return r; } }")]), s_banned));

    [Theory]
    [InlineData("s.IndexOf(\"x\", StringComparison.Ordinal)")]
    [InlineData("string.CompareOrdinal(s, \"x\")")]
    [InlineData("new[] { s }.OrderBy(x => x, StringComparer.Ordinal)")]
    [InlineData("new[] { s }.OrderBy(x => x.Length)")]
    [InlineData("char.IsHighSurrogate(s[0])")]
    public void What_is_pure_is_let_pass(string expression) =>
        Assert.Empty(ImpureUses.In(Law.Compile([new SourceFile("C.cs", $"class C {{ object? M(string s) => {expression}; }}")]), s_banned));

    [Fact]
    public void A_ban_without_a_reason_is_refused() => Assert.Throws<FormatException>(static () => new BannedSymbols("T:System.Uri\n"));

    private static bool HasIf(SourceFile file) => file.Root.DescendantNodes(descendIntoTrivia: true).OfType<IfDirectiveTriviaSyntax>().Any();

    private static List<ISymbol> Overloads(string id, Compilation compilation)
    {
        var dot = id.LastIndexOf('.');
        return [.. DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + id[2..dot], compilation) is INamedTypeSymbol type ? type.GetMembers(id[(dot + 1)..]) : []];
    }
}
