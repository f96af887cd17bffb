namespace Storefront.Watching;

/// <summary>The exchanges after a number, and the number to ask after next time.</summary>
internal sealed record ExchangePage(long Last, IReadOnlyList<Exchange> Exchanges);
