using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>An example. What an HTML comment right above it says is not shown to readers, and tells how it is compiled.</summary>
internal sealed record PageBlock(string Section, string Code)
{
    /// <summary><c>LangVersion: 11</c></summary>
    public LanguageVersion LanguageVersion { get; private init; } = LanguageVersion.Latest;

    /// <summary><c>ASP.NET Core: not referenced</c></summary>
    public bool HasAspNetCore { get; private init; } = true;

    /// <summary><c>also: CS0260</c>: what the example breaks beside its rule.</summary>
    public IReadOnlyList<string> Also { get; private init; } = [];

    public static PageBlock Read(string section, string comment, string code)
    {
        var block = new PageBlock(section, code);
        var (name, value) = comment.Split(':', 2) is [var n, var v] ? (n.Trim(), v.Trim()) : (comment, "");
        return (name, value) switch
        {
            ("", _) => block,
            ("LangVersion", _) when LanguageVersionFacts.TryParse(value, out var version) => block with { LanguageVersion = version },
            ("ASP.NET Core", "not referenced") => block with { HasAspNetCore = false },
            ("also", _) => block with { Also = value.Split(',', StringSplitOptions.TrimEntries) },
            _ => throw new FormatException($"nobody understands the comment '{comment}'"),
        };
    }
}
