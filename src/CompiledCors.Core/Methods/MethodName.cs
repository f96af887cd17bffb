using CompiledCors.Core.Text;

namespace CompiledCors.Core.Methods;

/// <summary>Facts about request methods (Fetch, "methods"). They are compared case-sensitively.</summary>
internal static class MethodName
{
    // RFC 9110 and RFC 5789; QUERY is on its way. What a developer writes in another case is one of these.
    private static readonly string[] s_standard = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "QUERY"];

    /// <summary>CORS-safelisted: a preflight passes whatever the list says.</summary>
    public static bool IsSafelisted(string method) => method is "GET" or "HEAD" or "POST";

    /// <summary>Fetch and XMLHttpRequest throw for these, in whatever case.</summary>
    public static bool IsForbidden(string method) => Ascii.ToUpper(method) is "CONNECT" or "TRACE" or "TRACK";

    /// <summary>A method that everybody knows, in whatever case.</summary>
    public static bool IsFamiliar(string word) => IsForbidden(word) || s_standard.Contains(Ascii.ToUpper(word), StringComparer.Ordinal);

    /// <summary>The standard method that was written in another case, or null.</summary>
    public static string? StandardFor(string method)
    {
        var upper = Ascii.ToUpper(method);
        return upper != method && s_standard.Contains(upper, StringComparer.Ordinal) ? upper : null;
    }
}
