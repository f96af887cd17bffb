namespace Storefront.Goods;

/// <summary>What the partner's site sends to agree on a price.</summary>
internal sealed record WholesalePrice(int Cents);
