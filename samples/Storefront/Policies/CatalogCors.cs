using CompiledCors;

namespace Storefront;

/// <summary>Public data: any page on the web may read it, without credentials.</summary>
[CorsPolicy(Origins = ["*"], Reason = "The catalogue is public and the same for everybody.")]
public sealed partial class CatalogCors;
