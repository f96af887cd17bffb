using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Any program on the user's machine can serve a page there. That is fine where the developer is the user.
internal static class CORS2008_LoopbackWithCredentials
{
    public static readonly PolicyRule Rule = new(
        "CORS2008",
        "Loopback origin with credentials outside Development",
        "'{0}' is whatever runs on the user's own machine, and in production it may act as the user: move it to DevelopmentOrigins",
        Gravity.Warns,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Draft.AllowCredentials
            ? draft.Origins.Where(static o => o.Pattern is { IsLoopback: true } p && SchemeName.HasDomains(p.Scheme)).Select(o => Rule.At(o, [], Move(o, draft)))
            : [];

    // what Development allows already need not be added to it
    private static Remedy Move(ScannedOriginElement origin, ScannedDraft draft)
    {
        var remove = new Edit(EditKind.RemoveElement, Slot.OfElement(origin.Field, origin.Element));
        return draft.DevelopmentOrigins.Any(o => o.IsAny || o.Value == origin.Value || (o.Pattern is not null && o.Pattern.Encompasses(origin.Pattern!)))
            ? new Remedy("move", "Leave it to DevelopmentOrigins", remove)
            : new Remedy("move", "Move to DevelopmentOrigins", remove, new Edit(EditKind.AddElement, Slot.OfField(SlotField.DevelopmentOrigins), origin.Value));
    }
}
