using System.Globalization;
using CompiledCors.Core.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CompiledCors.Analyzers.Tests.Fixes;

/// <summary>However a list is laid out, and whatever is done to it at once: what is left is what was meant, and it is well written.</summary>
public sealed class ListLawTests
{
    private static readonly string[] s_before = ["", " ", "\n    ", "\n    // above\n    ", "\n\n    ", " /* before */ ", "\r\n\t"];

    private static readonly string[] s_behind = ["", "", "", " ", " /* behind */", " // behind\n", "\n"];

    private static readonly string[] s_afterComma = ["", " ", " // line\n", " /* after */ "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task What_is_left_is_what_was_meant(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 150; round++)
        {
            var count = random.Next(1, 6);
            var text = Layout(random, count, out var hasTrailingComma);
            var removed = Enumerable.Range(0, count).Where(_ => random.Next(3) == 0).ToHashSet();
            var split = Enumerable.Range(0, count).Where(i => !removed.Contains(i) && random.Next(4) == 0).ToHashSet();
            string[] added = [.. Enumerable.Range(0, random.Next(3)).Select(static i => "X" + i.ToString(CultureInfo.InvariantCulture))];
            Edit[] edits =
            [
                .. removed.Select(static i => new Edit(EditKind.RemoveElement, Slot.OfElement(SlotField.Methods, i))),
                .. split.Select(static i => Written.Split(1, 1, i)),
                .. added.Select(static a => Written.Add(SlotField.Methods, a)),
            ];
            string[] expected = [.. Enumerable.Range(0, count).Where(i => !removed.Contains(i)).SelectMany(i => split.Contains(i) ? new[] { "A", "B" } : ["A-B"]), .. added];
            if (edits.Length > 0)
            {
                Verify(text, (await Written.WithAsync(text, edits))!, expected, hasTrailingComma);
            }
        }
    }

    private static string Layout(Random random, int count, out bool hasTrailingComma)
    {
        var items = Enumerable.Range(0, count).Select(i => Any(s_before) + (random.Next(4) == 0 ? "@\"A-B\"" : "\"A-B\"") + Any(s_behind));
        hasTrailingComma = random.Next(3) == 0;
        var list = string.Concat(items.Select((item, i) => i < count - 1 ? item + "," + Any(s_afterComma) : item)) + (hasTrailingComma ? "," + Any(s_afterComma) : "") + Any(s_before);
        var (open, close) = random.Next(3) switch { 0 => ("new[] {", "}"), 1 => ("new string[]\n{", "\n}"), _ => ("[", "]") };
        var reason = random.Next(2) == 0 ? "" : "Reason = \"r\",";
        return $"[CompiledCors.CorsPolicy({reason}{Any(s_before)}Methods = {open}{list}{close}{Any(s_before)})]\nclass C {{ }}\n";

        string Any(string[] texts) => texts[random.Next(texts.Length)];
    }

    private static void Verify(string before, string after, string[] expected, bool hasTrailingComma)
    {
        var tree = CSharpSyntaxTree.ParseText(after);
        var told = $"{before}\nbecame\n{after}";
        Assert.True(!tree.GetDiagnostics().Any(), told);
        var argument = tree.GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>().FirstOrDefault(static a => a.NameEquals?.Name.Identifier.ValueText == "Methods");
        Assert.True(argument is null == (expected.Length == 0), told);
        if (argument is not null)
        {
            var values = argument.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(static l => l.Token.ValueText);
            Assert.True(expected.SequenceEqual(values), told);
            var last = argument.Expression.DescendantNodes().OfType<LiteralExpressionSyntax>().Last().GetLastToken().GetNextToken();
            Assert.True(last.IsKind(SyntaxKind.CommaToken) == hasTrailingComma, told);
        }
    }
}
