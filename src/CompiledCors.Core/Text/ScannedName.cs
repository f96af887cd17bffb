using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>A method or header name after scanning; the name is null where the value is none, but tokens may be found in it.</summary>
internal sealed record ScannedName(string? Name, EquatableArray<NamePart> Parts, EquatableArray<Fault> Faults)
{
    public bool IsAny => Name == "*";
}
