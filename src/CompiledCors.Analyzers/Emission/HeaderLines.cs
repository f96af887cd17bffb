using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Analyzers.Emission;

/// <summary>Which headers a policy sends beside the origin itself: the emitted statements and the documentation come from the same list.</summary>
internal static class HeaderLines
{
    public static IReadOnlyList<HeaderLine> Ordinary(Policy policy)
    {
        var lines = Credentials(policy).ToList();
        if (policy.ExposedHeaders.Count > 0)
        {
            lines.Add(HeaderLine.Constant("AccessControlExposeHeaders", "Access-Control-Expose-Headers", string.Join(",", policy.ExposedHeaders)));
        }

        return lines;
    }

    public static IReadOnlyList<HeaderLine> Preflight(Policy policy)
    {
        var lines = Credentials(policy).ToList();
        if (policy.EchoesMethods)
        {
            lines.Add(new HeaderLine("EchoMethod(request, response);", "Access-Control-Allow-Methods: (the requested method)"));
        }
        else if (policy.Methods.Count > 0)
        {
            lines.Add(HeaderLine.Constant("AccessControlAllowMethods", "Access-Control-Allow-Methods", string.Join(",", policy.Methods)));
        }

        if (policy.EchoesHeaders)
        {
            lines.Add(policy.Headers.Count > 1
                ? new HeaderLine("EchoHeadersAndAuthorization(request, response);", "Access-Control-Allow-Headers: (the requested headers)")
                : new HeaderLine("EchoHeaders(request, response);", "Access-Control-Allow-Headers: (the requested headers, unless Authorization is among them)"));
        }
        else if (policy.Headers.Count > 0)
        {
            lines.Add(HeaderLine.Constant("AccessControlAllowHeaders", "Access-Control-Allow-Headers", string.Join(",", policy.Headers)));
        }

        if (policy.PreflightMaxAge is { } age)
        {
            lines.Add(HeaderLine.Constant("AccessControlMaxAge", "Access-Control-Max-Age", Digits.Of(age)));
        }

        return lines;
    }

    private static IEnumerable<HeaderLine> Credentials(Policy policy) =>
        policy.AllowCredentials ? [HeaderLine.Constant("AccessControlAllowCredentials", "Access-Control-Allow-Credentials", "true")] : [];
}
