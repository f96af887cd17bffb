using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>A method or header name of a draft with its place.</summary>
internal sealed class ScannedNameElement(SlotField list, int element, string value, ScannedName scanned) : IScannedElement
{
    private string? _repaired;

    public SlotField Field => list;

    public int Element => element;

    public string Value => value;

    public string? Name => scanned.Name;

    public bool IsAny => scanned.IsAny;

    public EquatableArray<Fault> Faults => scanned.Faults;

    public string Repaired => _repaired ??= ScannedElements.Repair(this);

    /// <summary>The tokens of the value: itself, or those inside one that is none.</summary>
    public IEnumerable<ScannedToken> Tokens => scanned.Parts.Select(part => new ScannedToken(
        part.Name,
        Name is null ? Slot.OfPart(list, element, part.Start, part.Name.Length) : Slot.OfElement(list, element)));
}
