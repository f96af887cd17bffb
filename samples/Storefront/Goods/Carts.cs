using System.Security.Cryptography;

namespace Storefront.Goods;

/// <summary>The carts of all visitors, in memory. A random cookie says which one is the visitor's.</summary>
internal sealed class Carts
{
    private const string CookieName = "cart";
    private const int MostPieces = 99;

    // A sample has no database to fill, and should not fill the memory instead.
    private const int MostCarts = 1_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Dictionary<string, int>> _carts = new(StringComparer.Ordinal);

    public IReadOnlyList<CartLine> Read(HttpContext context)
    {
        lock (_gate)
        {
            return Find(context) is { } cart ? Lines(cart) : [];
        }
    }

    public IResult Put(HttpContext context, string product, Quantity quantity)
    {
        if (Shelf.Find(product) is null)
        {
            return TypedResults.NotFound();
        }

        if (quantity.Pieces is < 1 or > MostPieces)
        {
            return TypedResults.BadRequest($"Between 1 and {MostPieces} pieces, please.");
        }

        lock (_gate)
        {
            var cart = Find(context) ?? Begin(context);
            cart[product] = quantity.Pieces;
            return TypedResults.Ok(Lines(cart));
        }
    }

    public IResult Remove(HttpContext context, string product)
    {
        lock (_gate)
        {
            var cart = Find(context);
            cart?.Remove(product);
            return TypedResults.Ok(cart is null ? [] : Lines(cart));
        }
    }

    private static List<CartLine> Lines(Dictionary<string, int> cart) =>
        [.. Shelf.Products.Where(product => cart.ContainsKey(product.Id))
            .Select(product => new CartLine(product.Id, product.Name, cart[product.Id], product.Price))];

    private Dictionary<string, int>? Find(HttpContext context) =>
        context.Request.Cookies[CookieName] is { } key ? _carts.GetValueOrDefault(key) : null;

    private Dictionary<string, int> Begin(HttpContext context)
    {
        if (_carts.Count >= MostCarts)
        {
            _carts.Clear();
        }

        var key = RandomNumberGenerator.GetHexString(32, lowercase: true);
        // Shop and API are one site (ports do not count, nor would shop. and api.example.com), so a Lax cookie travels between them.
        context.Response.Cookies.Append(CookieName, key, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
        return _carts[key] = new Dictionary<string, int>(StringComparer.Ordinal);
    }
}
