using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>
/// A value after scanning: understood as a pattern, the star alone, or neither, with whatever is wrong about it. What can be discerned in a
/// faulty value are the patterns that it may have been meant to be.
/// </summary>
internal sealed record ScannedOrigin(OriginPattern? Pattern, EquatableArray<OriginPattern> Discerned, bool IsAny, EquatableArray<Fault> Faults);
