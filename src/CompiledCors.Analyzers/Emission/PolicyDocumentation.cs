using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Emission;

/// <summary>What an IDE shows on hover: the exact headers that the policy sends, and when.</summary>
internal static class PolicyDocumentation
{
    public static IEnumerable<string> Of(Policy policy)
    {
        var development = policy.AllowsAnyDevelopmentOrigin ? ["*"] : policy.DevelopmentOrigins.Select(static o => o.Text).ToList();
        var origins = policy.AllowsAnyOrigin ? ["*"] : policy.Origins.Select(static o => o.Text).ToList();
        var constant = ConstantOrigin.Of(origins, hasOthers: development.Count > 0);
        var origin = "Access-Control-Allow-Origin: " + (constant ?? "(the allowed origin)");
        var ordinary = HeaderLines.Ordinary(policy).Select(static l => l.OnTheWire).Prepend(origin);
        var preflight = HeaderLines.Preflight(policy).Select(static l => l.OnTheWire).Prepend(origin);
        return ((IEnumerable<string>)["CORS policy, compiled from <see cref=\"global::CompiledCors.CorsPolicyAttribute\"/>."])
            .Concat(Table("Origins:", origins))
            .Concat(Table("In Development also:", development))
            .Concat(Table(
                constant is null ? "A response to an allowed origin has:" : "Every response has:",
                constant is null ? ordinary.Append("Vary: Origin") : ordinary))
            .Concat(Table(
                "The answer to an allowed origin's preflight, 204, has:",
                constant is null ? preflight.Append("Vary: Origin, Access-Control-Request-Method, Access-Control-Request-Headers") : preflight))
            .Concat(policy.Reason is { Length: > 0 } reason ? ["<para>Reason: " + CSharpText.Xml(reason) + "</para>"] : []);
    }

    private static IEnumerable<string> Table(string title, IEnumerable<string> lines)
    {
        var rows = lines.Select(static line => "<c>" + CSharpText.Xml(line) + "</c>").ToList();
        return rows.Count == 0 ? [] : [.. rows.Select((row, i) => (i == 0 ? "<para>" + title + "<br/>" : string.Empty) + row + (i == rows.Count - 1 ? "</para>" : "<br/>"))];
    }
}
