using CompiledCors;

namespace Storefront;

/// <summary>The shop's own pages: they may send the visitor's cookie, change the cart and read one extra header.</summary>
[CorsPolicy(
    Origins = ["https://shop.example.com"],
    DevelopmentOrigins = ["http://localhost:*"],
    Methods = ["PUT", "DELETE"],
    Headers = ["Content-Type", "X-Request-Id"],
    ExposedHeaders = ["X-Total-Count"],
    AllowCredentials = true,
    PreflightMaxAge = 7200)]
public sealed partial class ShopCors;
