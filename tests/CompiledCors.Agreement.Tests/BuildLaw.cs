extern alias build;
using System.Globalization;
using build::CompiledCors.Core.Equality;
using build::CompiledCors.Core.Origins;
using build::CompiledCors.Core.Policies;
using CompiledCors.Corpus;

namespace CompiledCors.Agreement.Tests;

/// <summary>The copy of the law that ships in the analyzers: it speaks while code is written.</summary>
internal static class BuildLaw
{
    /// <summary>All that is said of a policy, and what comes of it, as text.</summary>
    public static string Judge(PolicyCase policy)
    {
        var verdict = PolicyJudge.Judge(DraftOf(policy));
        return string.Join('\n', verdict.Findings.Select(Text)) + '\n' + (verdict.Policy is { } understood ? Text(understood) : "refused");
    }

    /// <summary>The policy, or null where it is refused.</summary>
    public static Policy? Understand(PolicyCase policy) => PolicyJudge.Judge(DraftOf(policy)).Policy;

    public static bool Admits(Policy? policy, string origin) => policy is not null && (policy.AllowsAnyOrigin || policy.Origins.Any(p => p.Admits(origin)));

    public static bool AdmitsInDevelopment(Policy? policy, string origin) =>
        policy is not null && (policy.AllowsAnyDevelopmentOrigin ? OriginText.IsWellFormed(origin) : policy.DevelopmentOrigins.Any(p => p.Admits(origin)));

    private static PolicyDraft DraftOf(PolicyCase policy) => new()
    {
        Origins = ListOf(policy, "Origins"),
        DevelopmentOrigins = ListOf(policy, "DevelopmentOrigins"),
        Methods = ListOf(policy, "Methods"),
        Headers = ListOf(policy, "Headers"),
        ExposedHeaders = ListOf(policy, "ExposedHeaders"),
        PreflightMaxAge = policy.PreflightMaxAge,
        AllowCredentials = policy.Flags.Contains("AllowCredentials"),
        DangerouslyAllowInsecureOrigins = policy.Flags.Contains("DangerouslyAllowInsecureOrigins"),
        DangerouslyAllowPublicSuffixes = policy.Flags.Contains("DangerouslyAllowPublicSuffixes"),
        IsOpaque = policy.Flags.Contains("IsOpaque"),
    };

    private static DraftList ListOf(PolicyCase policy, string field) => policy.Lists.TryGetValue(field, out var elements)
        ? new DraftList(elements.Select(static e => new DraftText(e.Value, e.IsOpaque)).ToEquatableArray(), IsWritten: true)
        : default;

    private static string Text(Finding finding)
    {
        var remedies = finding.Remedies.Select(static r => $"{r.Key}: {r.Title}: {string.Join(", ", r.Edits.Select(static e => e.ToString()))}");
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Gravity} {finding.Slot} {finding.Message} [{string.Join(" | ", remedies)}]");
    }

    private static string Text(Policy policy) => string.Create(CultureInfo.InvariantCulture, $"""
        {policy.AllowsAnyOrigin} {string.Join(' ', policy.Origins.Select(static p => p.Text))}
        {policy.AllowsAnyDevelopmentOrigin} {string.Join(' ', policy.DevelopmentOrigins.Select(static p => p.Text))}
        {string.Join(' ', policy.Methods)} / {string.Join(' ', policy.Headers)} / {string.Join(' ', policy.ExposedHeaders)}
        {policy.AllowCredentials} {policy.PreflightMaxAge} {policy.EchoesMethods} {policy.EchoesHeaders}
        """);
}
