using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>What names a way of mending across documents: the rule, and the remedy among those that it knows.</summary>
internal static class RemedyKey
{
    public static string Of(Diagnostic diagnostic, Remedy remedy) => diagnostic.Id + ":" + remedy.Key;

    /// <summary>
    /// The remedy that a key means for a diagnostic. A key of another rule, or none, means the first: <c>dotnet format</c> asks for all
    /// findings of one rule with the key of whatever finding of this provider comes first.
    /// </summary>
    public static Remedy? Choose(Diagnostic diagnostic, IReadOnlyList<Remedy> remedies, string? key) =>
        key is not null && key.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal)
            ? remedies.FirstOrDefault(r => Of(diagnostic, r) == key)
            : remedies.Count > 0 ? remedies[0] : null;
}
