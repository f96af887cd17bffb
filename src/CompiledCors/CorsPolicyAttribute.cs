namespace CompiledCors;

/// <summary>
/// Declares a CORS policy on a partial class. The source generator turns the class into a <see cref="CompiledCorsPolicy"/>:
/// nothing is allowed unless it is written here.
/// </summary>
/// <example>
/// <code>
/// [CorsPolicy(
///     Origins = ["https://shop.example.com", "https://*.shop.example.com"],
///     DevelopmentOrigins = ["http://localhost:*"],
///     Methods = ["PUT", "DELETE"],
///     Headers = ["Content-Type"],
///     AllowCredentials = true)]
/// public sealed partial class ShopCors;
/// </code>
/// </example>
/// <remarks>Structs and repeated attributes are admitted by the language so that one diagnostic of ours can say what to write instead.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class CorsPolicyAttribute : Attribute
{
    /// <summary>
    /// The origins whose pages may read responses: <c>"*"</c> alone for any, or patterns such as <c>https://shop.example.com</c>,
    /// <c>https://*.example.com</c> (one or more labels, not the base domain itself), <c>https://app-*.preview.example.com</c>
    /// and <c>http://localhost:*</c> (any port or none).
    /// </summary>
    public string[] Origins { get; set; } = [];

    /// <summary>Origins that are allowed in addition where the host environment is Development, and nowhere else.</summary>
    public string[] DevelopmentOrigins { get; set; } = [];

    /// <summary>
    /// Request methods that pages may use beside <c>GET</c>, <c>HEAD</c> and <c>POST</c>, which the protocol always allows. Case matters.
    /// <c>"*"</c> alone for any.
    /// </summary>
    public string[] Methods { get; set; } = [];

    /// <summary>
    /// Request headers that pages may set. <c>"*"</c> for any but <c>Authorization</c>, which is named beside it: <c>["*", "Authorization"]</c>.
    /// </summary>
    public string[] Headers { get; set; } = [];

    /// <summary>Response headers that pages may read beside the seven that are always readable. <c>"*"</c> alone for any, without credentials only.</summary>
    public string[] ExposedHeaders { get; set; } = [];

    /// <summary>Whether pages may send cookies, HTTP authentication and client certificates along. Never together with any origin.</summary>
    public bool AllowCredentials { get; set; }

    /// <summary>For how many seconds a browser may remember the answer to a preflight: 0 to 86400. When it is not set the header is left out.</summary>
    public int PreflightMaxAge { get; set; }

    /// <summary>Why the policy is as it is, for whoever reviews it.</summary>
    public string? Reason { get; set; }

    /// <summary>Permits plain <c>http</c> origins together with credentials: whoever is on the network path can then speak for them.</summary>
    public bool DangerouslyAllowInsecureOrigins { get; set; }

    /// <summary>Permits wildcards directly under a public suffix (<c>https://*.github.io</c>) together with credentials: anybody can own such an origin.</summary>
    public bool DangerouslyAllowPublicSuffixes { get; set; }
}
