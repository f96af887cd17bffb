using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;

namespace CompiledCors.CodeFixes.Writing;

/// <summary>What names a way of mending across documents: the rule, and the remedy among those that it knows.</summary>
internal static class RemedyKey
{
    public static string Of(Diagnostic diagnostic, Remedy remedy) => diagnostic.Id + ":" + remedy.Key;
}
