using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// DevelopmentOrigins add to Origins.
internal static class CORS3005_NeedlessDevelopmentOrigin
{
    public static readonly PolicyRule Rule = new(
        "CORS3005",
        "Development origin that is allowed everywhere",
        "'{0}' is allowed everywhere by '{1}' already; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        from origin in draft.DevelopmentOrigins
        where origin.Pattern is not null
        let wider = draft.Origins.FirstOrDefault(o => o.IsAny || (o.Pattern is not null && o.Pattern.Encompasses(origin.Pattern!)))
        where wider is not null
        select Rule.At(origin, [Display.Of(wider.Value)], Remedies.Remove(origin));
}
