using System.Collections.Immutable;
using CompiledCors.Analyzers.Inspection;
using CompiledCors.CodeFixes.Writing;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>
/// Remedies written straight into the first attribute of a text, without a finding that asks for them: for what no rule asks for today,
/// and for the many ways in which a list can stand on its lines.
/// </summary>
internal static class Written
{
    private const string Key = "test";

    public static IReadOnlyList<MetadataReference> References { get; } =
        [Declarations.Runtime, .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(static p => MetadataReference.CreateFromFile(p))];

    /// <summary>The text after one remedy of these edits; null where there is nothing to write.</summary>
    public static Task<string?> WithAsync(string text, params Edit[] edits) => WithAsync(text, LanguageVersion.Latest, [edits]);

    /// <summary>The text after several remedies, each with edits of its own, written together.</summary>
    public static async Task<string?> WithAsync(string text, LanguageVersion version, params Edit[][] remedies)
    {
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(References)
            .WithParseOptions(new CSharpParseOptions(version));
        var document = project.AddDocument("Test.cs", text);
        var root = await document.GetSyntaxRootAsync();
        var attribute = root!.DescendantNodes().OfType<AttributeSyntax>().First().GetLocation();
        var writer = await RemedyWriter.OfAsync(document, CancellationToken.None);
        var diagnostics = remedies.Select(edits => Diagnose(attribute, new Remedy(Key, "Mend", edits)));
        return writer!.Write(diagnostics, CORS2006_StarBesideOthers.Rule.Id + ":" + Key, CancellationToken.None)?.ToString();
    }

    /// <summary>The list of methods after elements of it were removed.</summary>
    public static Task<string?> WithoutAsync(string text, params int[] elements) =>
        WithAsync(text, [.. elements.Select(static e => new Edit(EditKind.RemoveElement, Slot.OfElement(SlotField.Methods, e)))]);

    /// <summary>The text with methods added.</summary>
    public static Task<string?> AndAsync(string text, params string[] methods) => WithAsync(text, [.. methods.Select(static m => Add(SlotField.Methods, m))]);

    public static Edit Add(SlotField field, string text) => new(EditKind.AddElement, Slot.OfField(field), text);

    public static Edit Replace(int start, int length, string text, int element = 0) =>
        new(EditKind.ReplaceText, Slot.OfPart(SlotField.Methods, element, start, length), text);

    public static Edit Split(int start, int length, int element = 0) => new(EditKind.SplitText, Slot.OfPart(SlotField.Methods, element, start, length));

    private static Diagnostic Diagnose(Location attribute, Remedy remedy) => Diagnostic.Create(
        Descriptors.Of(CORS2006_StarBesideOthers.Rule),
        attribute,
        DiagnosticSeverity.Error,
        ImmutableArray.Create(attribute),
        RemedyText.Write([remedy]));
}
