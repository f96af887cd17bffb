using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Policies;

/// <summary>An element of a draft after scanning, whatever it is an element of.</summary>
internal interface IScannedElement
{
    SlotField Field { get; }

    int Element { get; }

    /// <summary>The value as written; a null is shown as empty.</summary>
    string Value { get; }

    bool IsAny { get; }

    EquatableArray<Fault> Faults { get; }

    /// <summary>The value with every fault mended that can be, each in its first way: what a message shows as right.</summary>
    string Repaired { get; }
}
