using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// Fetch, "CORS check", steps 2 and 3: with credentials '*' is compared literally and never matches. Echoing the origin instead is the hole that the rule is there for.
internal static class CORS2001_AnyOriginWithCredentials
{
    public static readonly PolicyRule Rule = new(
        "CORS2001",
        "Any origin is allowed with credentials",
        "'*' allows every site, and with AllowCredentials each could act as the user; browsers refuse the pair: name the origins, or drop AllowCredentials",
        Gravity.Refuses,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Draft.AllowCredentials
            ? draft.AllOrigins.Where(static o => o.IsAny).Select(static o => Rule.At(o, [], s_drop))
            : [];

    private static readonly Remedy s_drop = new("drop", "Drop AllowCredentials", new Edit(EditKind.RemoveField, Slot.OfField(SlotField.AllowCredentials)));
}
