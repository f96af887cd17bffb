namespace Storefront.Watching;

/// <summary>One header as it was on the wire.</summary>
internal sealed record HeaderLine(string Name, string Value);
