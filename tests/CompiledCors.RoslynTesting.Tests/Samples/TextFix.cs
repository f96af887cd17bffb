using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Writes a second type into the name's token: only the text tells.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class TextFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        [("Text", old == "a" ? "A; class b" : "B")];
}
