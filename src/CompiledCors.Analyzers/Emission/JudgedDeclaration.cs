using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Emission;

/// <summary>A declaration after the verdict: the policy, or the ids of the rules that refuse it.</summary>
internal sealed record JudgedDeclaration(TypeShape Shape, Policy? Policy, EquatableArray<string> RefusedBy)
{
    /// <summary>
    /// Whether another part of the type can be written at all. Where it cannot, what the compiler says beside our finding is right as it is.
    /// </summary>
    public bool CanBeEmitted => Shape is
    {
        Kind: TypeKindWord.Class, IsGeneric: false, IsStatic: false, IsAbstract: false, IsFileLocal: false, OtherBaseClass: null, CanBeConstructed: true,
        HasAspNetCore: true, Collisions.Count: 0,
    } && !Shape.ContainingTypes.Any(static c => c.IsFileLocal || c.IsGeneric);
}
