using Microsoft.CodeAnalysis.Text;

namespace CompiledCors.RoslynTesting;

/// <summary>A marked part of a text and the id, or the <c>#number</c>, that it is marked with.</summary>
public readonly record struct MarkedSpan(string Id, TextSpan Span);
