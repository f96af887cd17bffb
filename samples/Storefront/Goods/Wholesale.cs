using System.Collections.Concurrent;

namespace Storefront.Goods;

/// <summary>What the partner pays: two thirds of the shop's price, or what was agreed since.</summary>
internal sealed class Wholesale
{
    private readonly ConcurrentDictionary<string, int> _agreed = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Prices() =>
        Shelf.Products.ToDictionary(product => product.Id, product => _agreed.GetValueOrDefault(product.Id, product.Price * 2 / 3));

    public IResult Agree(string product, WholesalePrice price)
    {
        if (Shelf.Find(product) is null || price.Cents < 0)
        {
            return TypedResults.NotFound();
        }

        _agreed[product] = price.Cents;
        return TypedResults.Ok(price);
    }
}
