namespace CompiledCors.Core.Origins;

/// <summary>RFC 5892, appendices A.1 and A.2: where the invisible joiners make a visible difference, and only there.</summary>
internal static class JoinerRule
{
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int Virama = 9;

    public static bool Allows(IReadOnlyList<int> label)
    {
        for (var i = 0; i < label.Count; i++)
        {
            if (label[i] is NonJoiner or Joiner
                && !FollowsVirama(label, i)
                && !(label[i] == NonJoiner && BreaksCursive(label, i)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowsVirama(IReadOnlyList<int> label, int at) =>
        at > 0 && CodePointProperties.CombiningClass(label[at - 1]) == Virama;

    /// <summary>(L or D) T* here T* (R or D): two letters that would join, if nothing stood between them.</summary>
    private static bool BreaksCursive(IReadOnlyList<int> label, int at) =>
        Neighbour(label, at, -1) is JoiningType.L or JoiningType.D && Neighbour(label, at, 1) is JoiningType.R or JoiningType.D;

    private static JoiningType Neighbour(IReadOnlyList<int> label, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < label.Count; i += step)
        {
            var type = CodePointProperties.JoiningType(label[i]);
            if (type != JoiningType.T)
            {
                return type;
            }
        }

        return JoiningType.U;
    }
}
