using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// A pattern encompasses what it admits; the narrower one changes nothing.
internal static class CORS3002_CoveredOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS3002",
        "Origin that another pattern covers",
        "'{0}' is covered by '{1}' already; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) => Covered(draft.Origins).Concat(Covered(draft.DevelopmentOrigins));

    private static IEnumerable<Finding> Covered(IReadOnlyList<ScannedOriginElement> list)
    {
        var wide = list.Select(static o => o.Pattern).Where(static p => p is { IsExact: false }).ToList();
        return from origin in list
               where origin.Pattern is not null
               let wider = wide.FirstOrDefault(p => p != origin.Pattern && p!.Encompasses(origin.Pattern!))
               where wider is not null
               select Rule.At(origin, [Display.Of(wider.Text)], Remedies.Remove(origin));
    }
}
