namespace CompiledCors.Analyzers.Reading;

/// <summary>A type around a declaration: what another part of it has to repeat.</summary>
/// <param name="Keyword">As in <c>record struct</c>.</param>
/// <param name="Name">As written, <c>@</c> included.</param>
internal readonly record struct ContainingType(string Keyword, string Name, bool IsPartial, bool IsGeneric, bool IsFileLocal);
