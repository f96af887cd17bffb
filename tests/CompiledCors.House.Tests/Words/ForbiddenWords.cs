namespace CompiledCors.House.Tests.Words;

/// <summary>What no file of the repository says: places of one machine, and hosts of package registries. In pieces, or this file would say it.</summary>
internal static class ForbiddenWords
{
    private const string Dot = ".";
    private const string Slash = "/";

    // a registry is configured by whoever builds, not by the repository
    private static readonly string[] s_hosts =
    [
        "api" + Dot + "nuget" + Dot + "org", "www" + Dot + "nuget" + Dot + "org", "globalcdn" + Dot + "nuget", "registry" + Dot + "npmjs" + Dot + "org", "pkgs" + Dot + "dev" + Dot + "azure",
        "nuget" + Dot + "pkg" + Dot + "github", "pypi" + Dot + "org", "crates" + Dot + "io", "proxy" + Dot + "golang",
    ];

    private static readonly string[] s_places =
    [
        Slash + "home" + Slash, Slash + "Users" + Slash, Slash + "root" + Slash, Slash + "work" + Slash, Slash + "tmp" + Slash, ":\\" + "Users\\", Slash + "mnt" + Slash, Slash + "opt" + Slash,
    ];

    public static IEnumerable<string> In(string path, string text)
    {
        foreach (var host in s_hosts.Where(h => text.Contains(h, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{path} names the registry {host}";
        }

        foreach (var place in s_places.Where(p => IsPlace(text, p)))
        {
            yield return $"{path} names a place on some machine: {place}";
        }
    }

    // A path begins there; in an address, a relative path or a pattern something stands before it.
    private static bool IsPlace(string text, string place)
    {
        for (var at = text.IndexOf(place, StringComparison.Ordinal); at >= 0; at = text.IndexOf(place, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 ? ' ' : text[at - 1];
            if (place[0] == ':' ? char.IsAsciiLetter(before) : !char.IsAsciiLetterOrDigit(before) && before is not ('.' or '-' or '_' or '/' or '}' or ')' or '*' or ']'))
            {
                return true;
            }
        }

        return false;
    }
}
