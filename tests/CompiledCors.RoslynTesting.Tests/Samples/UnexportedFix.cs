using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting.Tests.Samples;

/// <summary>Is not exported, so that no editor finds it.</summary>
public sealed class UnexportedFix : RenameFix
{
    protected override IEnumerable<(string Key, string Name)> Names(string old, Compilation compilation) =>
        old[0] == 'x' ? [] : [("Capital", char.ToUpperInvariant(old[0]) + old[1..]), ("Underscore", "_" + old)];
}
