using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Applies a code action to a solution.</summary>
internal static class FixApplication
{
    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action)
    {
        var changes = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().ToArray();
        if (changes.Length != 1)
        {
            throw new XunitException($"'{action.Title}' makes {changes.Length} changes of the solution, not one");
        }

        var changed = await ReparseAsync(solution, changes[0].ChangedSolution);
        return (await SolutionTexts.OfAsync(solution)).SequenceEqual(await SolutionTexts.OfAsync(changed))
            ? throw new XunitException($"'{action.Title}' changes nothing")
            : changed;
    }

    // what a user gets is the text: the tree that a fix built may not be the one that the text parses to
    private static async Task<Solution> ReparseAsync(Solution before, Solution after)
    {
        foreach (var project in after.GetChanges(before).GetProjectChanges().ToArray())
        {
            foreach (var id in project.GetChangedDocuments().Concat(project.GetAddedDocuments()))
            {
                var text = await after.GetDocument(id)!.GetTextAsync();
                after = after.WithDocumentText(id, SourceText.From(text.ToString(), Encoding.UTF8), PreservationMode.PreserveIdentity);
            }
        }

        return after;
    }
}
