namespace CompiledCors.Core.Origins;

/// <summary>Facts about schemes (URL Standard, "special schemes").</summary>
internal static class SchemeName
{
    public const int Longest = 64;

    private static readonly string[] s_familiar =
    [
        "http", "https", "ws", "wss", "file", "capacitor", "ionic", "tauri", "app", "chrome-extension", "moz-extension", "safari-web-extension", "vscode-webview",
    ];

    /// <summary>The port that a browser leaves out of the origin, or 0.</summary>
    public static int DefaultPort(string scheme) => scheme switch
    {
        "http" or "ws" => 80,
        "https" or "wss" => 443,
        "ftp" => 21,
        _ => 0,
    };

    /// <summary>Schemes whose hosts a URL parser treats as domain names and IPv4 addresses, never as opaque text.</summary>
    public static bool HasDomains(string scheme) => DefaultPort(scheme) != 0;

    public static bool IsFamiliar(string scheme) => s_familiar.Contains(scheme, StringComparer.Ordinal);

    /// <summary>Extensions whose id is drawn anew for every installation: no constant can list it.</summary>
    public static bool IsRandomPerInstallation(string scheme) => scheme is "moz-extension" or "safari-web-extension";

    /// <summary>Shells that give every application of their kind the origin <c>scheme://localhost</c>.</summary>
    public static bool IsShared(string scheme) => scheme is "capacitor" or "ionic" or "tauri";

    /// <summary><c>http</c> or <c>https</c>, where the scheme is one or two slips away from it; else null.</summary>
    public static string? NearestWebScheme(string scheme)
    {
        if (IsFamiliar(scheme) || scheme.Length is < 3 or > 7 || scheme[0] != 'h')
        {
            return null;
        }

        var toHttps = Slips(scheme, "https");
        var toHttp = Slips(scheme, "http");
        return Math.Min(toHttps, toHttp) > 2 ? null : toHttp < toHttps ? "http" : "https";
    }

    private static int Slips(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
