using CompiledCors.Core.Text;

namespace CompiledCors.Core.Origins;

/// <summary>What a developer writes and a policy admits: an origin, or one with wildcards. Only the scanner makes one.</summary>
internal sealed record OriginPattern(string Scheme, HostPattern Host, PortPattern Port)
{
    /// <summary>The pattern as written. Printing and scanning again is the identity.</summary>
    public string Text => Scheme + "://" + Host.Text + (Port.IsNone ? string.Empty : Port.IsAny ? ":*" : ":" + Digits.Of(Port.Number));

    /// <summary>A pattern without a wildcard is an origin.</summary>
    public bool IsExact => !Host.HasStar && !Port.IsAny;

    public bool IsLoopback => Host.IsLoopback;

    /// <summary>What an admitted origin begins with.</summary>
    public string Prefix => Scheme + "://" + (Host.HasStar ? Host.Head : Host.Text);

    /// <summary>What follows the star of the host, a fixed port included.</summary>
    public string Suffix => Host.Tail + (Port.IsNone || Port.IsAny ? string.Empty : ":" + Digits.Of(Port.Number));

    /// <summary>Whether a page at this origin is covered. Bytes are compared, nothing is normalised.</summary>
    public bool Admits(string origin) => Host.Kind switch
    {
        HostKind.Subdomains => Port.IsAny ? OriginText.IsSubdomainAnyPort(origin, Prefix, Suffix) : OriginText.IsSubdomain(origin, Prefix, Suffix),
        HostKind.PartialLabel => Port.IsAny ? OriginText.IsPartialLabelAnyPort(origin, Prefix, Suffix) : OriginText.IsPartialLabel(origin, Prefix, Suffix),
        _ => Port.IsAny ? OriginText.IsAnyPort(origin, Prefix) : origin == Text,
    };

    /// <summary>Whether every origin that <paramref name="other"/> admits is admitted here too.</summary>
    public bool Encompasses(OriginPattern other) => other.IsExact
        ? Admits(other.Text)
        : Scheme == other.Scheme && Port.Encompasses(other.Port) && Host.Encompasses(other.Host);
}
