using System.ComponentModel;

namespace CompiledCors;

/// <summary>What a policy was compiled to, as data: the effective values, normalised, in the order in which they are sent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledCorsDescription
{
    /// <summary>The effective origin patterns; <c>"*"</c> alone for any.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The effective patterns that are added in Development.</summary>
    public IReadOnlyList<string> DevelopmentOrigins { get; init; } = [];

    /// <summary>The effective methods beside the safelisted ones; <c>"*"</c> alone for any.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>The effective request headers; <c>"*"</c> for any but Authorization.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    /// <summary>The effective exposed headers; <c>"*"</c> alone for any.</summary>
    public IReadOnlyList<string> ExposedHeaders { get; init; } = [];

    /// <summary>Whether credentials are allowed.</summary>
    public bool AllowCredentials { get; init; }

    /// <summary>The preflight cache time in seconds, or null when the header is left out.</summary>
    public int? PreflightMaxAge { get; init; }

    /// <summary>The declared reason.</summary>
    public string? Reason { get; init; }

    /// <summary>The declaration was refused when it was compiled: the policy denies everything.</summary>
    public bool IsRefused { get; init; }
}
