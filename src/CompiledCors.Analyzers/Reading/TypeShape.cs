using CompiledCors.Core.Equality;

namespace CompiledCors.Analyzers.Reading;

/// <summary>What is to be known of a type before another part of it can be written.</summary>
internal sealed record TypeShape
{
    /// <summary>The namespace as source writes it; empty for the global one.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>Outermost first.</summary>
    public EquatableArray<ContainingType> ContainingTypes { get; init; }

    /// <summary>As source writes it, <c>@</c> included.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Namespace, containing types and arity: unique in the assembly.</summary>
    public string MetadataName { get; init; } = string.Empty;

    public TypeKindWord Kind { get; init; }

    public bool IsPartial { get; init; }

    public bool IsGeneric { get; init; }

    public bool IsStatic { get; init; }

    public bool IsAbstract { get; init; }

    public bool IsFileLocal { get; init; }

    /// <summary>The base class where it is another than ours; else null.</summary>
    public string? OtherBaseClass { get; init; }

    /// <summary>Members with names that the emitted part needs, in order of declaration.</summary>
    public EquatableArray<string> Collisions { get; init; }

    /// <summary>No constructor, or an accessible one without parameters.</summary>
    public bool CanBeConstructed { get; init; } = true;

    public int DeclarationCount { get; init; } = 1;

    /// <summary>The developer's part has XML documentation of its own.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>The language version in effect, where it is below what declarations need; else null.</summary>
    public string? OldLanguageVersion { get; init; }

    public bool HasAspNetCore { get; init; } = true;
}
