using System.Buffers;
using CompiledCors.Core.Text;
using Microsoft.AspNetCore.Http;

namespace CompiledCors.Serving;

/// <summary>
/// What a preflight asks for, given back to it: with credentials <c>*</c> is the name of a method, or a header, called <c>*</c>. Only what is a
/// token, or a list of tokens, within limits; anything else gets no header, which no browser takes for a permission.
/// </summary>
internal static class RequestedNames
{
    private const int MaxNames = 64;
    private const int MaxLength = 2048;

    // what the law says of one character, for a whole text at once
    private static readonly SearchValues<char> s_tokenCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(static c => (char)c).Where(Tokens.IsTokenCharacter)]);

    public static void EchoMethod(IHeaderDictionary request, IHeaderDictionary response)
    {
        var method = request.AccessControlRequestMethod;
        if (method.Count == 1 && method[0] is { Length: <= MaxLength } name && IsToken(name))
        {
            response.AccessControlAllowMethods = name;
        }
    }

    public static void EchoHeaders(IHeaderDictionary request, IHeaderDictionary response, bool allowAuthorization)
    {
        var headers = request.AccessControlRequestHeaders;
        if (headers.Count == 1 && headers[0] is { Length: <= MaxLength } names && AreAllowed(names, allowAuthorization))
        {
            response.AccessControlAllowHeaders = names;
        }
    }

    private static bool AreAllowed(ReadOnlySpan<char> names, bool allowAuthorization)
    {
        for (var count = 1; count <= MaxNames; count++)
        {
            var comma = names.IndexOf(',');
            var name = (comma < 0 ? names : names[..comma]).Trim(" \t");
            if (!IsToken(name) || (!allowAuthorization && name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            if (comma < 0)
            {
                return true;
            }

            names = names[(comma + 1)..];
        }

        return false;
    }

    private static bool IsToken(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(s_tokenCharacters);
}
