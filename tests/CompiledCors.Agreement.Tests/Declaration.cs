using System.Globalization;
using CompiledCors.Corpus;
using Microsoft.CodeAnalysis.CSharp;

namespace CompiledCors.Agreement.Tests;

/// <summary>A policy as a developer declares it.</summary>
internal static class Declaration
{
    /// <summary>A policy of origins alone.</summary>
    public static PolicyCase Of(IEnumerable<string> origins, params IEnumerable<string> developmentOrigins) => new(
        new Dictionary<string, IReadOnlyList<PolicyElement>>(StringComparer.Ordinal)
        {
            ["Origins"] = [.. origins.Select(static o => new PolicyElement(o, IsOpaque: false))],
            ["DevelopmentOrigins"] = [.. developmentOrigins.Select(static o => new PolicyElement(o, IsOpaque: false))],
        },
        new HashSet<string>(StringComparer.Ordinal),
        PreflightMaxAge: null,
        Findings: []);

    /// <summary>Whether it can be written as an attribute, whose arguments are constants.</summary>
    public static bool CanBeDeclared(PolicyCase policy) => !policy.Flags.Contains("IsOpaque") && !policy.Lists.Values.Any(static l => l.Any(static e => e.IsOpaque));

    public static string Write(PolicyCase policy, string name)
    {
        var lists = policy.Lists.Select(static l => $"{l.Key} = new string[] {{ {string.Join(", ", l.Value.Select(static e => Literal(e.Value)))} }}");
        var flags = policy.Flags.Select(static f => f + " = true");
        var age = policy.PreflightMaxAge is { } seconds ? [string.Create(CultureInfo.InvariantCulture, $"PreflightMaxAge = {seconds}")] : Array.Empty<string>();
        return $"[CompiledCors.CorsPolicy({string.Join(", ", lists.Concat(flags).Concat(age))})] public sealed partial class {name};";
    }

    // a bar could be read as one of the marks that tests put into sources
    private static string Literal(string? value) => value is null ? "null!" : SymbolDisplay.FormatLiteral(value, quote: true).Replace("|", @"\u007C", StringComparison.Ordinal);
}
