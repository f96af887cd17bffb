using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Text;

namespace CompiledCors.Core.Rules;

// Whoever reads "*" beside a list cannot tell which of the two was meant, so neither is assumed.
internal static class CORS2006_StarBesideOthers
{
    public static readonly PolicyRule Rule = new(
        "CORS2006",
        "A star beside other values",
        "'*' means any, so {1} beside it cannot be meant: keep '*' alone, or remove it",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft)
    {
        foreach (var list in draft.Lists)
        {
            var stars = list.Where(static e => e.IsAny).ToList();
            var others = list.Where(static e => !e.IsAny && !IsNamedBesideStar(e)).ToList();
            if (stars.Count > 0 && others.Count > 0)
            {
                yield return Rule.At(
                    stars[0],
                    [Display.OfAll([.. others.Select(static e => e.Value)])],
                    Remedies.Remove("rest", stars),
                    Remedies.Remove("star", others));
            }
        }
    }

    // the one name that a star does not cover
    private static bool IsNamedBesideStar(IScannedElement element) => element.Field == SlotField.Headers && RequestHeaders.IsAuthorization(element.Value);
}
