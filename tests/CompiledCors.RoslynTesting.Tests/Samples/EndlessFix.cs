using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Mends nothing, so that it is offered for ever.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class EndlessFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        [("Longer", old + "a")];
}
