using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Writes what is already there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class UnchangingFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        [("Same", old)];
}
