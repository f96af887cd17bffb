using CompiledCors.Core.Equality;
using CompiledCors.Core.Headers;
using CompiledCors.Core.Methods;
using CompiledCors.Core.Origins;

namespace CompiledCors.Core.Policies;

/// <summary>
/// A policy as understood: effective values, normalised once. Only the judge makes one, from a draft that it does not refuse, and
/// equal policies compile to equal code.
/// </summary>
internal sealed record Policy
{
    /// <summary>The fields that are lists.</summary>
    public static readonly SlotField[] Lists =
        [SlotField.Origins, SlotField.DevelopmentOrigins, SlotField.Methods, SlotField.Headers, SlotField.ExposedHeaders];

    public bool AllowsAnyOrigin { get; private init; }

    /// <summary>Patterns without those that another one covers, in ordinal order; empty where any origin is allowed.</summary>
    public EquatableArray<OriginPattern> Origins { get; private init; }

    public bool AllowsAnyDevelopmentOrigin { get; private init; }

    /// <summary>What Development adds to the origins.</summary>
    public EquatableArray<OriginPattern> DevelopmentOrigins { get; private init; }

    /// <summary>Methods beside the safelisted ones; <c>*</c> alone for any.</summary>
    public EquatableArray<string> Methods { get; private init; }

    /// <summary>Request headers; <c>*</c> alone, or with Authorization, for any.</summary>
    public EquatableArray<string> Headers { get; private init; }

    /// <summary>Response headers beside the always readable ones; <c>*</c> alone for any.</summary>
    public EquatableArray<string> ExposedHeaders { get; private init; }

    public bool AllowCredentials { get; private init; }

    public int? PreflightMaxAge { get; private init; }

    public string? Reason { get; private init; }

    public bool AllowsAnyMethod => Methods.Count == 1 && Methods[0] == "*";

    public bool AllowsAnyHeader => Headers.Count > 0 && Headers[0] == "*";

    /// <summary>With credentials a star means nothing to a browser: what it asks for is echoed instead.</summary>
    public bool EchoesMethods => AllowsAnyMethod && AllowCredentials;

    public bool EchoesHeaders => AllowsAnyHeader && AllowCredentials;

    public static Policy From(ScannedDraft scanned)
    {
        var draft = scanned.Draft;
        var anyOrigin = scanned.Origins.Any(static o => o.IsAny);
        var origins = anyOrigin ? [] : OriginSet.Prune(Patterns(scanned.Origins)).ToEquatableArray();
        return new Policy
        {
            AllowsAnyOrigin = anyOrigin,
            Origins = origins,
            AllowsAnyDevelopmentOrigin = !anyOrigin && scanned.DevelopmentOrigins.Any(static o => o.IsAny),
            DevelopmentOrigins = anyOrigin ? default : AddedInDevelopment(scanned.DevelopmentOrigins, origins),
            Methods = Names(scanned.Methods, StringComparer.Ordinal, static m => !MethodName.IsSafelisted(m)),
            Headers = Names(scanned.Headers, StringComparer.OrdinalIgnoreCase, static _ => true),
            ExposedHeaders = Names(scanned.ExposedHeaders, StringComparer.OrdinalIgnoreCase, static h => !ResponseHeaders.IsAlwaysReadable(h)),
            AllowCredentials = draft.AllowCredentials,
            PreflightMaxAge = draft.PreflightMaxAge,
            Reason = draft.Reason,
        };
    }

    private static IEnumerable<OriginPattern> Patterns(IEnumerable<ScannedOriginElement> elements) =>
        elements.Select(static o => o.Pattern).OfType<OriginPattern>();

    private static EquatableArray<OriginPattern> AddedInDevelopment(IReadOnlyList<ScannedOriginElement> elements, EquatableArray<OriginPattern> origins) =>
        elements.Any(static o => o.IsAny) ? default : OriginSet.Prune(Patterns(elements).Where(d => !origins.Any(o => o.Encompasses(d)))).ToEquatableArray();

    // "*" sorts before every letter, so the star stands first.
    private static EquatableArray<string> Names(IEnumerable<ScannedNameElement> elements, StringComparer comparer, Func<string, bool> hasEffect) =>
        elements.Select(static e => e.Name!).Where(hasEffect).Distinct(comparer).OrderBy(static n => n, StringComparer.Ordinal).ToEquatableArray();
}
