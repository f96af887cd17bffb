using CompiledCors;
using Microsoft.AspNetCore.Cors;
using Storefront;
using Storefront.Goods;
using Storefront.Hosting;
using Storefront.Watching;

// Two sites in one process: the shop serves a page on one port, the API serves data on another.
// To a browser these are two origins, so it asks the API about every call that the page makes.
var addresses = Addresses.Find();
var log = new ExchangeLog();
var carts = new Carts();
var wholesale = new Wholesale();

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseUrls(addresses.Api);
var api = builder.Build();

api.UseExchangeRecorder(log);   // only so that the page can show what went over the wire
api.UseCompiledCors();          // every endpoint chooses its policy below; an endpoint without one gets nothing

// Public data: any page on the web may read it.
api.MapGet("/products", () => Shelf.Products).RequireCors(CatalogCors.Policy);

// The visitor's cart: the shop's pages only, with the visitor's cookie. PUT and DELETE make the browser ask first.
var cart = api.MapGroup("/cart").RequireCors(ShopCors.Policy);
cart.MapGet("/", (HttpContext context) =>
{
    var lines = carts.Read(context);
    context.Response.Headers["X-Total-Count"] = $"{lines.Sum(line => line.Pieces)}";   // listed in ShopCors: script can read it
    context.Response.Headers["X-Warehouse"] = "pier-4";
    return lines;
});
cart.MapPut("/{product}", (string product, Quantity quantity, HttpContext context) => carts.Put(context, product, quantity));
cart.MapDelete("/{product}", (string product, HttpContext context) => carts.Remove(context, product));

// A policy is an attribute, too. This endpoint takes any method; the policy still allows only those it lists.
api.Map("/mirror", [ShopCors] (HttpRequest request) => new { request.Method, Path = request.Path.Value });

// For the partner's site. CORS decides which pages may read, not who may call: a real API would also ask for credentials here.
var partner = api.MapGroup("/partner/prices").RequireCors(PartnerCors.Policy);
partner.MapGet("/", () => wholesale.Prices());
partner.MapPut("/{product}", (string product, WholesalePrice price) => wholesale.Agree(product, price));

// Never for a page of another origin: one says so, the other has no policy. The browser treats both alike.
api.MapGet("/ledger", [DisableCors] () => new { Balance = 128_450 });
api.MapGet("/version", () => new { Version = "1.0" });

var shop = ShopSite.Build(args, addresses, log);

await api.StartAsync();
await shop.StartAsync();
Welcome.Print(addresses, api.Environment);

// Ctrl+C reaches both.
await Task.WhenAll(api.WaitForShutdownAsync(), shop.WaitForShutdownAsync());
