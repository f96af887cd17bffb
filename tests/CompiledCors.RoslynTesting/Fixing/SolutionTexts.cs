using Microsoft.CodeAnalysis;

namespace CompiledCors.RoslynTesting;

internal static class SolutionTexts
{
    /// <summary>The text of every source and additional file, by path.</summary>
    public static async Task<SortedDictionary<string, string>> OfAsync(Solution solution)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(static p => p.Documents.Concat(p.AdditionalDocuments)))
        {
            texts.Add(document.FilePath ?? document.Name, (await document.GetTextAsync()).ToString());
        }

        return texts;
    }
}
