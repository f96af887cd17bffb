namespace CompiledCors.Corpus;

/// <summary>A word of a corpus line, or a quoted value.</summary>
internal readonly record struct CorpusToken(string Text, bool IsQuoted);
