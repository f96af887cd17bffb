using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

/// <summary>Drafts as the corpus describes them.</summary>
internal static class Drafts
{
    private static readonly DraftList s_someOrigin = DraftList.Of("https://base.example.net");

    public static PolicyDraft Of(string line) => Of(PolicyCase.Parse(line.Contains(" => ", StringComparison.Ordinal) ? line : line + " => fine"));

    public static PolicyDraft Of(PolicyCase policy) => new()
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

    /// <summary>A draft with nothing to say about it but about this value.</summary>
    public static PolicyDraft Of(string field, string? value) => field switch
    {
        "Origins" => new() { Origins = DraftList.Of(value) },
        "Methods" => new() { Origins = s_someOrigin, Methods = DraftList.Of(value) },
        "Headers" => new() { Origins = s_someOrigin, Headers = DraftList.Of(value) },
        "ExposedHeaders" => new() { Origins = s_someOrigin, ExposedHeaders = DraftList.Of(value) },
        _ => throw new ArgumentException($"no list is called {field}", nameof(field)),
    };

    private static DraftList ListOf(PolicyCase policy, string field) => policy.Lists.TryGetValue(field, out var elements)
        ? new DraftList(elements.Select(static e => new DraftText(e.Value, e.IsOpaque)).ToEquatableArray(), IsWritten: true)
        : default;
}
