namespace Storefront.Goods;

/// <summary>Everything the shop sells.</summary>
internal static class Shelf
{
    public static IReadOnlyList<Product> Products { get; } =
    [
        new("lantern", "Storm lantern", "Stays lit when the window does not.", 4900),
        new("mug", "Enamel mug", "Survives every drop but the last.", 1450),
        new("kettle", "Harbour kettle", "Whistles in B flat, like the ferry.", 6200),
        new("beanie", "Watch cap", "Merino, for the four o'clock watch.", 2800),
        new("boots", "Rubber boots", "Yellow. There is no other colour.", 5400),
        new("bell", "Brass bell", "Rings for tea, fog and visitors.", 3900),
    ];

    public static Product? Find(string id) => Products.FirstOrDefault(product => product.Id == id);
}
