using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Policies;

/// <summary>A list as written. A list that nobody wrote and a list written empty are two things.</summary>
internal readonly record struct DraftList(EquatableArray<DraftText> Elements, bool IsWritten)
{
    public bool IsOpaque => Elements.Any(static e => e.IsOpaque);

    public static DraftList Of(params string?[] values) => new(values.Select(static v => new DraftText(v)).ToEquatableArray(), IsWritten: true);
}
