using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>A method or header name after scanning; the name is null where the value is none.</summary>
internal sealed record ScannedName(string? Name, EquatableArray<Fault> Faults)
{
    public bool IsAny => Name == "*";
}
