using static CompiledCors.Core.Origins.BidiClass;

namespace CompiledCors.Core.Origins;

/// <summary>RFC 5893, section 2: labels written from right to left must not make a domain look like another one.</summary>
internal static class BidiRule
{
    /// <summary>Applied to every label as soon as one of them holds right-to-left text (section 1.4, "Bidi domain name").</summary>
    public static bool Allows(IReadOnlyList<IReadOnlyList<int>> labels)
    {
        var classes = labels.Select(static l => l.Select(CodePointProperties.BidiClass).ToArray()).ToArray();
        return !classes.Any(static l => l.Any(static c => c is R or AL or AN)) || classes.All(static l => l.Length == 0 || Allows(l));
    }

    // condition 1 is the choice between the two
    private static bool Allows(BidiClass[] label) => label[0] switch
    {
        R or AL => AllowsRightToLeft(label),
        L => AllowsLeftToRight(label),
        _ => false,
    };

    // conditions 2, 3 and 4
    private static bool AllowsRightToLeft(BidiClass[] label) =>
        label.All(static c => c is not L and not Other)
        && LastBeforeMarks(label) is R or AL or EN or AN
        && !(label.Contains(EN) && label.Contains(AN));

    // conditions 5 and 6
    private static bool AllowsLeftToRight(BidiClass[] label) =>
        label.All(static c => c is L or EN or ES or CS or ET or ON or BN or NSM) && LastBeforeMarks(label) is L or EN;

    private static BidiClass LastBeforeMarks(BidiClass[] label)
    {
        var last = label.Length - 1;
        while (last > 0 && label[last] == NSM)
        {
            last--;
        }

        return label[last];
    }
}
