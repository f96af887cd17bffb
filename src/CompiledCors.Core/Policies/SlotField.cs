namespace CompiledCors.Core.Policies;

/// <summary>The parts of a reading that a finding can point at. The fields of a draft have the names that a developer writes.</summary>
internal enum SlotField
{
    /// <summary>The draft as a whole; an element is one of several declarations on one type.</summary>
    Policy,
    Origins,
    DevelopmentOrigins,
    Methods,
    Headers,
    ExposedHeaders,
    AllowCredentials,
    PreflightMaxAge,

    /// <summary>The type that carries a declaration.</summary>
    Type,

    /// <summary>The types around it, outermost first.</summary>
    ContainingTypes,

    /// <summary>What the type declares itself.</summary>
    Members,
}
