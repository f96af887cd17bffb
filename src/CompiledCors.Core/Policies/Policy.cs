using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Policies;

/// <summary>A policy as understood. Only the judge makes one, from a draft that it does not refuse.</summary>
internal sealed record Policy
{
    public string Todo { get; init; } = "";

    public EquatableArray<string> Methods { get; init; }
}
