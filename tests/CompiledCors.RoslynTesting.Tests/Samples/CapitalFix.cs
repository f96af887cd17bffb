using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Two ways to mend a name; none for one that starts with x.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), System.Composition.Shared]
public sealed class CapitalFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        old[0] == 'x' ? [] : [("Capital", char.ToUpperInvariant(old[0]) + old[1..]), ("Underscore", "_" + old)];
}
