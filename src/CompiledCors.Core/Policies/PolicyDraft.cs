namespace CompiledCors.Core.Policies;

/// <summary>
/// A policy as written, by whatever reader: nothing is checked, nothing is lost, and what the reader could not know is opaque.
/// Equal text gives equal drafts.
/// </summary>
internal sealed record PolicyDraft
{
    public DraftList Origins { get; init; }

    /// <summary>Origins that count only where the host runs in Development.</summary>
    public DraftList DevelopmentOrigins { get; init; }

    public DraftList Methods { get; init; }

    public DraftList Headers { get; init; }

    public DraftList ExposedHeaders { get; init; }

    public bool AllowCredentials { get; init; }

    /// <summary>Seconds; null where nothing is written, and then the header is left out.</summary>
    public int? PreflightMaxAge { get; init; }

    /// <summary>Free text for the reviewer; no rule reads it.</summary>
    public string? Reason { get; init; }

    public bool DangerouslyAllowInsecureOrigins { get; init; }

    public bool DangerouslyAllowPublicSuffixes { get; init; }

    /// <summary>Some part outside the lists could not be read: the draft may be spoken about, but never becomes a policy.</summary>
    public bool IsOpaque { get; init; }

    public DraftList this[SlotField field] => field switch
    {
        SlotField.Origins => Origins,
        SlotField.DevelopmentOrigins => DevelopmentOrigins,
        SlotField.Methods => Methods,
        SlotField.Headers => Headers,
        SlotField.ExposedHeaders => ExposedHeaders,
        _ => default,
    };
}
