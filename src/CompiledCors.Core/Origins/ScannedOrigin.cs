using CompiledCors.Core.Equality;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>A value after scanning: understood as a pattern, the star alone, or neither, with whatever is wrong about it.</summary>
internal sealed record ScannedOrigin(OriginPattern? Pattern, bool IsAny, EquatableArray<Fault> Faults);
