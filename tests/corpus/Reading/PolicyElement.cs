namespace CompiledCors.Corpus;

internal readonly record struct PolicyElement(string? Value, bool IsOpaque);
