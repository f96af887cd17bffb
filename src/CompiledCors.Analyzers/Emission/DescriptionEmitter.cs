using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Analyzers.Emission;

/// <summary>The policy as data, for whoever asks a compiled policy what it is.</summary>
internal static class DescriptionEmitter
{
    public static void Write(CodeWriter code, Policy policy) => code
        .Line("/// <inheritdoc/>")
        .Open("protected override global::CompiledCors.CompiledCorsDescription Describe() => new global::CompiledCors.CompiledCorsDescription")
        .Lines(Properties(policy))
        .Close("};");

    private static IEnumerable<string> Properties(Policy policy)
    {
        var lists = new (string Name, IEnumerable<string> Values)[]
        {
            ("Origins", policy.AllowsAnyOrigin ? ["*"] : policy.Origins.Select(static o => o.Text)),
            ("DevelopmentOrigins", policy.AllowsAnyDevelopmentOrigin ? ["*"] : policy.DevelopmentOrigins.Select(static o => o.Text)),
            ("Methods", policy.Methods),
            ("Headers", policy.Headers),
            ("ExposedHeaders", policy.ExposedHeaders),
        };
        foreach (var (name, values) in lists.Where(static l => l.Values.Any()))
        {
            yield return name + " = " + CSharpText.Array(values) + ",";
        }

        if (policy.AllowCredentials)
        {
            yield return "AllowCredentials = true,";
        }

        if (policy.PreflightMaxAge is { } age)
        {
            yield return "PreflightMaxAge = " + Digits.Of(age) + ",";
        }

        if (policy.Reason is { } reason)
        {
            yield return "Reason = " + CSharpText.Literal(reason) + ",";
        }
    }
}
