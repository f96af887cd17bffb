using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Sdk;

namespace CompiledCors.RoslynTesting;

/// <summary>Fix-all in one scope, begun at a diagnostic as a user would.</summary>
internal sealed class FixAllRun(FixSelection fixes, FixAllScope scope)
{
    private readonly FixAllProvider _provider = fixes.Provider.GetFixAllProvider() is { } provider && provider.GetSupportedFixAllScopes().Contains(scope)
        ? provider
        : throw new XunitException($"{fixes.Provider.GetType().Name} has no fix-all in {scope} (CodeFixTestBehaviors.SkipFixAllIn{scope}Check says that this is meant)");

    /// <summary>How often a user starts it: for each document or project, each id and each equivalence key once.</summary>
    public async Task<int> RoundsAsync(Solution solution)
    {
        var rounds = new HashSet<(object? Place, string Id, string? Key)>();
        foreach (var (document, diagnostic) in await fixes.FixableAsync(solution))
        {
            if (await fixes.SelectAsync(document, diagnostic) is { } action)
            {
                rounds.Add((scope switch { FixAllScope.Document => document.Id, FixAllScope.Project => document.Project.Id, _ => null }, diagnostic.Id, action.EquivalenceKey));
            }
        }

        return rounds.Count;
    }

    public async Task<CodeAction> ActionAsync(OfferedFix start)
    {
        string[] ids = [start.Diagnostic.Id];
        var diagnostics = new FixAllDiagnostics(fixes.Analysis);
        var key = start.Action.EquivalenceKey ?? throw new XunitException($"'{start.Action.Title}' has no equivalence key, which fix-all needs");
        var context = start.Document is Document document
            ? new FixAllContext(document, fixes.Provider, scope, key, ids, diagnostics, CancellationToken.None)
            : new FixAllContext(start.Document.Project, fixes.Provider, scope, key, ids, diagnostics, CancellationToken.None);
        return await _provider.GetFixAsync(context) ?? throw new XunitException($"fix-all in {scope} for {start.Diagnostic} offers nothing");
    }
}
