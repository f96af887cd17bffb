namespace CompiledCors.Core.Policies;

/// <summary>One element of a list as written: a text, a null, or something that its reader could not know.</summary>
internal readonly record struct DraftText(string? Value, bool IsOpaque = false)
{
    public static DraftText Opaque => new(null, IsOpaque: true);
}
