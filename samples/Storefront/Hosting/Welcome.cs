namespace Storefront.Hosting;

/// <summary>What the console says when both sites are up.</summary>
internal static class Welcome
{
    public static void Print(Addresses addresses, IHostEnvironment environment)
    {
        var ink = Ink.For(Console.Out);
        Console.WriteLine($"""

              {ink.Bold("Harbour Street")}  a little shop, its API, and the browser between them

              {ink.Bold("Shop")}   {ink.Link(addresses.Shop)}   open this one
              {ink.Bold("API")}    {ink.Link(addresses.Api)}   what the page calls, from another origin
            {Moved(addresses, ink)}
              {ink.Bold("What to try")}
              1  Put something into the cart         A PUT with JSON: the browser asks first, ShopCors says yes.
              2  Press "Wholesale prices"            PartnerCors does not list the shop: answered, but unreadable.
              3  Open {ink.Link(addresses.ShopByNumber)}          The same page from another origin: no cart for it.
              4  Take "PUT" out of ShopCors          {ink.Dim("Policies/ShopCors.cs")}, and run again.

              {EnvironmentWords(environment, ink)}
              Ctrl+C ends both.

            """);
    }

    private static string Moved(Addresses addresses, Ink ink)
    {
        var lines = new List<string>();
        if (addresses.ShopPort != Addresses.UsualShopPort)
        {
            lines.Add(ink.Warn($"  Port {Addresses.UsualShopPort} was taken: the shop is on {addresses.ShopPort} instead."));
        }

        if (addresses.ApiPort != Addresses.UsualApiPort)
        {
            lines.Add(ink.Warn($"  Port {Addresses.UsualApiPort} was taken: the API is on {addresses.ApiPort} instead."));
        }

        return lines.Count == 0 ? "" : $"{Environment.NewLine}{string.Join(Environment.NewLine, lines)}{Environment.NewLine}";
    }

    private static string EnvironmentWords(IHostEnvironment environment, Ink ink) => environment.IsDevelopment()
        ? ink.Dim("Environment: Development. DevelopmentOrigins count.")
        : ink.Warn($"Environment: {environment.EnvironmentName}. DevelopmentOrigins do not count here: the cart is refused to this shop.");
}
