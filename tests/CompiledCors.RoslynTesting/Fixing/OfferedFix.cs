using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace CompiledCors.RoslynTesting;

/// <summary>A code action that is offered for a diagnostic.</summary>
internal sealed record OfferedFix(TextDocument Document, Diagnostic Diagnostic, CodeAction Action);
