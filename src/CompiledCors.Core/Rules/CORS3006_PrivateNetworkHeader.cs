using CompiledCors.Core.Headers;
using CompiledCors.Core.Policies;

namespace CompiledCors.Core.Rules;

// WICG/private-network-access is obsolete since 2024; its successor asks the user and has no header.
internal static class CORS3006_PrivateNetworkHeader
{
    public static readonly PolicyRule Rule = new(
        "CORS3006",
        "Obsolete private-network header",
        "'{0}' belongs to Private Network Access, which browsers gave up: none sends or reads it; remove it",
        Gravity.Advises,
        Judge);

    private static IEnumerable<Finding> Judge(ScannedDraft draft) =>
        draft.Headers.Concat(draft.ExposedHeaders)
            .Where(static h => h.Name is not null && HeaderName.IsOfPrivateNetwork(h.Name))
            .Select(static h => Rule.At(h, [], Remedies.Remove(h)));
}
