namespace Storefront.Watching;

/// <summary>One request that reached the API and the answer it got. The page's panel is drawn from these.</summary>
internal sealed record Exchange(
    string Method,
    string Target,
    IReadOnlyList<HeaderLine> Request,
    int Status,
    IReadOnlyList<HeaderLine> Response,
    string? Policy)
{
    public long Number { get; init; }
}
