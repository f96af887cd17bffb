namespace CompiledCors.Core.Policies;

/// <summary>The parts of a draft that a finding can point at. The names are those that a developer writes.</summary>
internal enum DraftField
{
    /// <summary>The draft as a whole.</summary>
    Policy,
    Origins,
    DevelopmentOrigins,
    Methods,
    Headers,
    ExposedHeaders,
    AllowCredentials,
    PreflightMaxAge,
}
