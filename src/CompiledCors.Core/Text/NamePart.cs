namespace CompiledCors.Core.Text;

/// <summary>A token inside a value: the whole of it, or one of several that were written as one.</summary>
internal readonly record struct NamePart(int Start, string Name);
