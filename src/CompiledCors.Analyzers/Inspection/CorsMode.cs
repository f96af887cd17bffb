namespace CompiledCors.Analyzers.Inspection;

/// <summary>The package property <c>CompiledCorsMode</c>; the package's targets refuse any other word.</summary>
internal enum CorsMode
{
    /// <summary>Refusals are errors, warnings warn, advice informs.</summary>
    Default,

    /// <summary>Warnings are errors.</summary>
    Strict,

    /// <summary>Only errors are reported.</summary>
    Quiet,
}
