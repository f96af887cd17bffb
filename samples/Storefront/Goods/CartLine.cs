namespace Storefront.Goods;

/// <summary>One product in a cart; the price is that of one piece, in cents.</summary>
internal sealed record CartLine(string Product, string Name, int Pieces, int Price);
