namespace CompiledCors.RoslynTesting;

/// <summary>A file of a test: C#, JSON, .editorconfig; its content may hold marks.</summary>
public readonly record struct SourceFile(string Path, string Content);
