namespace CompiledCors.RoslynTesting;

/// <summary>Which of the compiler's own diagnostics must be marked.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    All,
}
