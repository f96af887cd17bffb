using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Is offered where it sees generated code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class GeneratedCodeFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        compilation.GetTypeByMetadataName("NamedAttribute") is null ? [] : [("Capital", char.ToUpperInvariant(old[0]) + old[1..])];
}
