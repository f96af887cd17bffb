namespace CompiledCors.House.Tests.Rooms;

/// <summary>A folder of the source and what must not be known there.</summary>
/// <param name="Folder">Where the room is.</param>
/// <param name="Namespaces">Nothing from these, by using or by qualified name.</param>
/// <param name="Names">None of these, as a whole identifier.</param>
internal sealed record Room(string Folder, string[] Namespaces, string[] Names)
{
    /// <summary>The house: "Room | may know | must not know", the last column.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        // the law: strings, integers, the standards
        new("src/CompiledCors.Core", ["Microsoft", "CompiledCors.Analyzers", "CompiledCors.CodeFixes", "CompiledCors.Serving"], ["HttpContext", "ISymbol", "Compilation"]),
        // the clerks: what is written, not what it is worth
        new("src/CompiledCors.Analyzers/Reading", ["CompiledCors.Core.Rules", "CompiledCors.Analyzers.Rules", "CompiledCors.Analyzers.Emission", "CompiledCors.Analyzers.Inspection"], ["PolicyJudge", "Verdict", "Finding"]),
        // the rules: readings, slots, the law
        new("src/CompiledCors.Analyzers/Rules", ["Microsoft", "CompiledCors.Analyzers.Emission", "CompiledCors.Analyzers.Inspection"], ["DiagnosticDescriptor", "Location", "ISymbol"]),
        // the scribe: policies to text
        new("src/CompiledCors.Analyzers/Emission", ["Microsoft", "CompiledCors.Core.Rules", "CompiledCors.Analyzers.Rules", "CompiledCors.Analyzers.Inspection"], ["PolicyJudge", "ISymbol", "Compilation"]),
        // the inspector: findings to diagnostics, also where there are no workspaces
        new(
            "src/CompiledCors.Analyzers/Inspection",
            [
                "CompiledCors.Analyzers.Emission", "Microsoft.CodeAnalysis.CodeActions", "Microsoft.CodeAnalysis.CodeFixes", "Microsoft.CodeAnalysis.Editing", "Microsoft.CodeAnalysis.FindSymbols",
                "Microsoft.CodeAnalysis.Formatting", "Microsoft.CodeAnalysis.Host", "Microsoft.CodeAnalysis.Options", "Microsoft.CodeAnalysis.Rename", "Microsoft.CodeAnalysis.Simplification",
            ],
            ["Workspace", "CodeAction", "Document"]),
        // the mender: it writes remedies, invents none
        new("src/CompiledCors.CodeFixes", ["CompiledCors.Analyzers.Emission"], ["PolicyJudge", "ScannedDraft", "Verdict"]),
        // serving: requests and policies
        new("src/CompiledCors/Serving", ["Microsoft.Extensions.Configuration", "CompiledCors.Configuration", "CompiledCors.Core.Rules"], ["IConfiguration", "IConfigurationSection", "PolicyJudge", "Verdict"]),
    ];
}
