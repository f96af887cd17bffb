using CompiledCors.Core.Equality;
using CompiledCors.Core.Origins;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>An origin of a draft with its place.</summary>
internal sealed record ScannedOriginElement(SlotField Field, int Element, string Value, ScannedOrigin Scanned) : IScannedElement
{
    public OriginPattern? Pattern => Scanned.Pattern;

    public bool IsAny => Scanned.IsAny;

    public EquatableArray<Fault> Faults => Scanned.Faults;
}
