using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>What a scanner found wrong at a span of a value. It knows the kind; what to tell a person is a rule's business.</summary>
internal readonly record struct Fault(FaultKind Kind, int Start, int Length, EquatableArray<Mend> Mends)
{
    public Fault(FaultKind kind, int start, int length, params Mend[] mends)
        : this(kind, start, length, mends.ToEquatableArray())
    {
    }

    /// <summary>Whether the value means something in spite of it.</summary>
    public bool IsBearable => Kind is FaultKind.PortBlocked or FaultKind.SchemeUnlikely or FaultKind.SchemeOfWebSocket;
}
