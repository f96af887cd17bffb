namespace Storefront.Goods;

/// <summary>Something on the shelf; the price is in cents.</summary>
internal sealed record Product(string Id, string Name, string Note, int Price);
