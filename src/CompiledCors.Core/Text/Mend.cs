using CompiledCors.Core.Equality;

namespace CompiledCors.Core.Text;

/// <summary>One way to mend a fault inside a value. The key tells ways apart where a fault has several.</summary>
internal readonly record struct Mend(string Key, EquatableArray<TextEdit> Edits)
{
    public Mend(string key, params TextEdit[] edits)
        : this(key, edits.ToEquatableArray())
    {
    }
}
