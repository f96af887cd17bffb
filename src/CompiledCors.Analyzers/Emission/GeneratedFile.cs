namespace CompiledCors.Analyzers.Emission;

/// <summary>An emitted file.</summary>
internal readonly record struct GeneratedFile(string MetadataName, string Text);
