using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Has no fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class LonelyFix : RenameFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        [("Capital", char.ToUpperInvariant(old[0]) + old[1..])];
}
