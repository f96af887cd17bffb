using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Policies;

/// <summary>
/// What to write instead. <paramref name="Key"/> names the way of mending among those that a rule knows, so that fix-all mends alike;
/// <paramref name="Title"/> is what a developer picks from the menu.
/// </summary>
internal sealed record Remedy(string Key, string Title, EquatableArray<Edit> Edits)
{
    public Remedy(string key, string title, params Edit[] edits)
        : this(key, title, edits.ToEquatableArray())
    {
    }
}
