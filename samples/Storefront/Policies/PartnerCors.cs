using CompiledCors;

namespace Storefront;

/// <summary>A partner's site, and nobody else's: the shop's own page is refused here, in Development too.</summary>
[CorsPolicy(
    Origins = ["https://partner.example.com"],
    Methods = ["PUT"],
    Headers = ["Content-Type"],
    Reason = "Wholesale prices are agreed with one partner.")]
public sealed partial class PartnerCors;
