using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>A method or header name of a draft with its place.</summary>
internal sealed record ScannedNameElement(SlotField Field, int Element, string Value, ScannedName Scanned) : IScannedElement
{
    public string? Name => Scanned.Name;

    public bool IsAny => Scanned.IsAny;

    public EquatableArray<Fault> Faults => Scanned.Faults;
}
