namespace CompiledCors.Core.Origins;

internal enum HostKind
{
    /// <summary>One domain name.</summary>
    Domain,
    IPv4,
    IPv6,

    /// <summary><c>*.example.com</c>: one or more whole labels, and not the base domain itself.</summary>
    Subdomains,

    /// <summary><c>app-*.example.com</c>: characters of the left-most label, never a dot.</summary>
    PartialLabel,
}
