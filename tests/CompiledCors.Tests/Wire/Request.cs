namespace CompiledCors.Tests.Wire;

/// <summary>The text of requests. Each asks for the connection to be closed, so that the end of the answer is the end of the stream.</summary>
internal static class Request
{
    public const string Shop = "https://shop.example.com";
    public const string Evil = "https://evil.example";

    public static string Get(string path, params string[] headers) => Of("GET", path, headers);

    public static string GetFrom(string origin, string path = "/", params string[] headers) => Of("GET", path, [$"Origin: {origin}", .. headers]);

    public static string Preflight(string origin, string path = "/", string method = "PUT", params string[] headers) =>
        Of("OPTIONS", path, [$"Origin: {origin}", $"Access-Control-Request-Method: {method}", .. headers]);

    public static string Of(string method, string path, params string[] headers) =>
        $"{method} {path} HTTP/1.1\r\nHost: api.example.com\r\nConnection: close\r\n{string.Concat(headers.Select(static h => h + "\r\n"))}\r\n";
}
