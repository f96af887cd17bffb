using System.Net.Sockets;
using System.Text;

namespace CompiledCors.Package.Tests;

/// <summary>What really came over the wire: no client that merges, drops or adds lines stands between.</summary>
internal sealed record RawResponse(string Status, IReadOnlyList<string> HeaderLines, string Body)
{
    private static readonly string[] s_lists =
    [
        "Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Expose-Headers", "Vary",
    ];

    /// <summary>The lines that CORS is about, in a form in which they can be compared.</summary>
    public IReadOnlyList<string> CorsLines => Comparable(HeaderLines.Where(static l =>
        l.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        || l.StartsWith("Timing-Allow-Origin:", StringComparison.OrdinalIgnoreCase)
        || l.StartsWith("Vary:", StringComparison.OrdinalIgnoreCase)));

    public static async Task<RawResponse> SendAsync(int port, IReadOnlyList<string> request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", port);
        await using var stream = client.GetStream();
        IEnumerable<string> lines = [request[0] + " HTTP/1.1", $"Host: 127.0.0.1:{port}", "Connection: close", .. request.Skip(1), "", ""];
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Join("\r\n", lines)));

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var received = new MemoryStream();
        await stream.CopyToAsync(received, limit.Token);
        var text = Encoding.Latin1.GetString(received.ToArray());
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"not a response: {text}");
        var head = text[..end].Split("\r\n");
        return new RawResponse(head[0].Split(' ')[1], head[1..], text[(end + 4)..]);
    }

    /// <summary>Sorted; Vary is one line however many were sent, and a list in which the order means nothing.</summary>
    public static IReadOnlyList<string> Comparable(IEnumerable<string> lines)
    {
        var headers = lines.Select(static l => (Name: l[..l.IndexOf(':', StringComparison.Ordinal)], Value: l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())).ToList();
        var others = headers.Where(static h => !IsVary(h.Name)).Select(static h => $"{h.Name}: {(s_lists.Contains(h.Name, StringComparer.OrdinalIgnoreCase) ? Spaced(h.Value) : h.Value)}");
        var varied = headers.Where(static h => IsVary(h.Name)).SelectMany(static h => h.Value.Split(',', StringSplitOptions.TrimEntries)).Select(Canonical).Order(StringComparer.Ordinal).ToList();
        return [.. others.Concat(varied.Count == 0 ? [] : ["Vary: " + string.Join(", ", varied)]).Order(StringComparer.Ordinal)];
    }

    private static bool IsVary(string name) => name.Equals("Vary", StringComparison.OrdinalIgnoreCase);

    private static string Spaced(string list) => string.Join(", ", list.Split(',', StringSplitOptions.TrimEntries));

    // names in Vary are compared without regard to case
    private static string Canonical(string name) => name.ToUpperInvariant();
}
