namespace Storefront.Goods;

/// <summary>What a page sends to put a product into the cart.</summary>
internal sealed record Quantity(int Pieces);
