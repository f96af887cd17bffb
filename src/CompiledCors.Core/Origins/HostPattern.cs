namespace CompiledCors.Core.Origins;

/// <summary>The host of an origin pattern, as written (IPv6 with its brackets).</summary>
internal sealed record HostPattern(HostKind Kind, string Text)
{
    public bool HasStar => Kind is HostKind.Subdomains or HostKind.PartialLabel;

    /// <summary>What stands before the star.</summary>
    public string Head => Text.Substring(0, Text.IndexOf('*'));

    /// <summary>What stands after the star.</summary>
    public string Tail => Text.Substring(Text.IndexOf('*') + 1);

    /// <summary>The domain below which a star admits names.</summary>
    public string BaseDomain => Text.Substring(Text.IndexOf('.') + 1);

    /// <summary>RFC 6761, 6.3: localhost and what is under it is the machine itself.</summary>
    public bool IsLoopback => Kind switch
    {
        HostKind.IPv4 => IPv4Text.IsLoopback(Text),
        HostKind.IPv6 => IPv6Text.IsLoopback(Text.Substring(1, Text.Length - 2)),
        _ => WithoutTrailingDot is var name && (name == "localhost" || name.EndsWith(".localhost", StringComparison.Ordinal)),
    };

    private string WithoutTrailingDot => Text.EndsWith(".", StringComparison.Ordinal) ? Text.Substring(0, Text.Length - 1) : Text;

    /// <summary>Whether every host that <paramref name="other"/> admits is admitted here too.</summary>
    public bool Encompasses(HostPattern other) => Kind switch
    {
        HostKind.Subdomains => other.Kind is not (HostKind.IPv4 or HostKind.IPv6)
            && other.Text.Length > Tail.Length
            && other.Text.EndsWith(Tail, StringComparison.Ordinal),
        HostKind.PartialLabel when other.Kind == HostKind.PartialLabel => other.BaseDomain == BaseDomain
            && other.Head.StartsWith(Head, StringComparison.Ordinal)
            && other.Tail.EndsWith(Tail, StringComparison.Ordinal),
        HostKind.PartialLabel => other.Kind == HostKind.Domain && AdmitsLabelOf(other),
        _ => Text == other.Text,
    };

    private bool AdmitsLabelOf(HostPattern other) => other.Text.Length > Head.Length + Tail.Length
        && other.Text.StartsWith(Head, StringComparison.Ordinal)
        && other.Text.EndsWith(Tail, StringComparison.Ordinal)
        && other.Text.IndexOf('.', Head.Length, other.Text.Length - Tail.Length - Head.Length) < 0;
}
