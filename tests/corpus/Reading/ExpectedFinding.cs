using System.Globalization;

namespace CompiledCors.Corpus;

/// <summary>
/// What a verdict says at a place: <c>CORS1002@19+1</c> in a value, <c>CORS2003:Origins[1]</c> in a policy. A gravity other than the rule's
/// own is written behind it: <c>CORS1008@20+2:warns</c>.
/// </summary>
internal readonly record struct ExpectedFinding(string Text)
{
    public string Id => Text[..8];

    public static string InValue(string id, int start, int length, string? gravity) =>
        string.Create(CultureInfo.InvariantCulture, $"{id}@{start}+{length}") + Suffix(gravity);

    public static string InPolicy(string id, string field, int element, string? gravity) =>
        id + ":" + field + (element < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{element}]")) + Suffix(gravity);

    public override string ToString() => Text;

    private static string Suffix(string? gravity) => gravity is null ? "" : ":" + gravity.ToLowerInvariant();
}
