using System.Globalization;

namespace CompiledCors.Tests.Wire;

/// <summary>What came back over the socket, byte for byte (one char is one byte).</summary>
internal sealed class Answer
{
    private static readonly string[] s_corsNames =
    [
        "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials", "Access-Control-Expose-Headers",
        "Access-Control-Allow-Methods", "Access-Control-Allow-Headers", "Access-Control-Max-Age",
    ];

    private readonly List<(string Name, string Value)> _headers = [];

    public Answer(string text)
    {
        Text = text;
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"no complete answer: '{text}'");
        var lines = text[..end].Split("\r\n");
        Status = int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        foreach (var line in lines.Skip(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            _headers.Add((line[..colon], line[(colon + 1)..].Trim()));
        }

        var body = text[(end + 4)..];
        Body = All("Transfer-Encoding") is ["chunked"] ? Unchunk(body) : body;

        // the promise of every answer, so it is checked on every answer
        Assert.All(s_corsNames, name => Assert.True(All(name).Count <= 1, $"{name} more than once:\n{text}"));
    }

    public string Text { get; }

    public int Status { get; }

    public string Body { get; }

    /// <summary>The status and everything that concerns CORS and caches, in ordinal order: one text to compare.</summary>
    public string Cors => string.Join(
        " | ",
        _headers.Where(static h => h.Name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase) || h.Name == "Vary")
            .Select(static h => $"{h.Name.Replace("Access-Control-", "", StringComparison.Ordinal)}: {h.Value}")
            .Order(StringComparer.Ordinal)
            .Prepend(Status.ToString(CultureInfo.InvariantCulture)));

    public List<string> All(string name) =>
        [.. _headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(static h => h.Value)];

    private static string Unchunk(string body)
    {
        var whole = "";
        while (true)
        {
            var lineEnd = body.IndexOf("\r\n", StringComparison.Ordinal);
            var length = int.Parse(body[..lineEnd], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0)
            {
                return whole;
            }

            whole += body.Substring(lineEnd + 2, length);
            body = body[(lineEnd + 2 + length + 2)..];
        }
    }
}
