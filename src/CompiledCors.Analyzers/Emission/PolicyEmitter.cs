using CompiledCors.Analyzers.Reading;
using CompiledCors.Core.Policies;

namespace CompiledCors.Analyzers.Emission;

/// <summary>A policy as C#: what a careful colleague would have typed. Straight-line, and nothing is allocated when it runs.</summary>
internal static class PolicyEmitter
{
    private const string Headers = "global::Microsoft.AspNetCore.Http.IHeaderDictionary";

    public static string Emit(TypeShape shape, Policy policy) => TypeFrame.Write(shape, PolicyDocumentation.Of(policy), code =>
    {
        DescriptionEmitter.Write(code, policy);
        code.Line().Line("/// <inheritdoc/>");
        OriginMatchEmitter.Write(code, "AllowsOrigin", policy.AllowsAnyOrigin ? "true" : null, policy.Origins);
        if (policy.AllowsAnyDevelopmentOrigin || policy.DevelopmentOrigins.Count > 0)
        {
            code.Line().Line("/// <inheritdoc/>");
            OriginMatchEmitter.Write(code, "AllowsDevelopmentOrigin", policy.AllowsAnyDevelopmentOrigin ? "IsWellFormed(origin)" : null, policy.DevelopmentOrigins);
        }

        WriteHeaders(code, "WriteHeaders(" + Headers + " response)", HeaderLines.Ordinary(policy));
        WriteHeaders(code, "WritePreflightHeaders(" + Headers + " request, " + Headers + " response)", HeaderLines.Preflight(policy));
    });

    private static void WriteHeaders(CodeWriter code, string signature, IReadOnlyList<HeaderLine> lines)
    {
        if (lines.Count > 0)
        {
            code.Line().Line("/// <inheritdoc/>").Open("protected override void " + signature).Lines(lines.Select(static l => l.Statement)).Close();
        }
    }
}
