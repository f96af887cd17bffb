using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CompiledCors.Serving;

/// <summary>
/// RFC 9110, 12.5.5: <c>Vary</c> is a list of field names, in any case, perhaps over several lines; <c>*</c> says more than any name.
/// Ours are added to what is there, each once. The usual cases take a constant; any other takes one string, or one array of lines.
/// </summary>
internal static class VaryMerge
{
    private const string Compressed = "Accept-Encoding";
    private const string CompressedAndOrigin = "Accept-Encoding, Origin";
    private const string Preflight = "Origin, Access-Control-Request-Method, Access-Control-Request-Headers";

    public static void AddOrigin(IHeaderDictionary response)
    {
        var vary = response.Vary;
        if (vary.Count == 0)
        {
            response.Vary = HeaderNames.Origin;
        }
        else if (vary.Count == 1 && vary[0] == Compressed)
        {
            response.Vary = CompressedAndOrigin;
        }
        else if (!Contains(vary, HeaderNames.Origin))
        {
            response.Vary = Append(vary, HeaderNames.Origin);
        }
    }

    public static void AddPreflight(IHeaderDictionary response)
    {
        var vary = response.Vary;
        if (vary.Count == 0)
        {
            response.Vary = Preflight;
            return;
        }

        // an error page or a compressing middleware rarely comes before a preflight's answer: plain is fast enough
        foreach (var name in (ReadOnlySpan<string>)[HeaderNames.Origin, HeaderNames.AccessControlRequestMethod, HeaderNames.AccessControlRequestHeaders])
        {
            if (!Contains(vary, name))
            {
                vary = Append(vary, name);
            }
        }

        response.Vary = vary;
    }

    private static StringValues Append(StringValues vary, string name) => vary.Count == 1
        ? string.IsNullOrEmpty(vary[0]) ? name : string.Concat(vary[0], ", ", name)
        : StringValues.Concat(vary, name);

    private static bool Contains(StringValues vary, string name)
    {
        for (var i = 0; i < vary.Count; i++)
        {
            if (ContainsName(vary[i], name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsName(ReadOnlySpan<char> line, string name)
    {
        while (!line.IsEmpty)
        {
            var comma = line.IndexOf(',');
            var element = (comma < 0 ? line : line[..comma]).Trim(" \t");
            if (element is "*" || element.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            line = comma < 0 ? default : line[(comma + 1)..];
        }

        return false;
    }
}
