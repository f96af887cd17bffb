namespace CompiledCors.Core.Policies;

/// <summary>
/// Fetch, "CORS protocol and HTTP caches": a policy with but one thing to say always says it, and needs no <c>Vary</c>; any other policy's
/// answer depends on the origin.
/// </summary>
internal static class ConstantOrigin
{
    /// <summary>What such a policy says; null for any other.</summary>
    /// <param name="origins">The effective patterns; <c>*</c> alone for any origin.</param>
    /// <param name="hasOthers">Whether more origins are in effect than these.</param>
    public static string? Of(IReadOnlyList<string> origins, bool hasOthers) =>
        origins.Count == 1 && (origins[0] == "*" || (!hasOthers && origins[0].IndexOf('*') < 0)) ? origins[0] : null;
}
