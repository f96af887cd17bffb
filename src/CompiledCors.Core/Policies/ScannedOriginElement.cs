using CompiledCors.Core.Equality;
using CompiledCors.Core.Origins;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>An origin of a draft with its place.</summary>
internal sealed class ScannedOriginElement(SlotField list, int element, string value, ScannedOrigin scanned) : IScannedElement
{
    private string? _repaired;

    public SlotField Field => list;

    public int Element => element;

    public string Value => value;

    public OriginPattern? Pattern => scanned.Pattern;

    /// <summary>The patterns that can be made out, though the value may be faulty.</summary>
    public EquatableArray<OriginPattern> Discerned => scanned.Discerned;

    public bool IsAny => scanned.IsAny;

    public EquatableArray<Fault> Faults => scanned.Faults;

    public string Repaired => _repaired ??= ScannedElements.Repair(this);
}
