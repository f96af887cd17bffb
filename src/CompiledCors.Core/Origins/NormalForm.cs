namespace CompiledCors.Core.Origins;

/// <summary>Normalization Form C (UAX 15) by our own tables: the runtime's may be of another Unicode version, or absent.</summary>
internal static class NormalForm
{
    // below it nothing combines, and nothing changes in this form
    private const int FirstCombining = 0x300;

    public static bool IsComposed(IReadOnlyList<int> points) => points.SequenceEqual(Compose(points));

    public static List<int> Compose(IReadOnlyList<int> points)
    {
        if (points.All(static p => p < FirstCombining))
        {
            return points.ToList();
        }

        var output = new List<int>(points.Count);
        foreach (var point in points)
        {
            Decompose(point, output);
        }

        Order(output);
        return Recompose(output);
    }

    private static void Decompose(int point, List<int> output)
    {
        var (first, second) = Decompositions.Of(point);
        if (first == 0)
        {
            output.Add(point);
            return;
        }

        Decompose(first, output);
        if (second != 0)
        {
            Decompose(second, output);
        }
    }

    /// <summary>The Canonical Ordering Algorithm (The Unicode Standard, D109): marks by class, those of one class in their order.</summary>
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && CodePointProperties.CombiningClass(points[end]) != 0)
            {
                end++;
            }

            // OrderBy keeps equal ones in their order, List.Sort does not
            var marks = points.GetRange(start, end - start).OrderBy(CodePointProperties.CombiningClass).ToArray();
            for (var i = 0; i < marks.Length; i++)
            {
                points[start + i] = marks[i];
            }

            start = end;
        }
    }

    /// <summary>The Canonical Composition Algorithm (D117).</summary>
    private static List<int> Recompose(List<int> points)
    {
        var output = new List<int>(points.Count);
        var starter = -1;
        // of the code point last left between the starter and here; lower than every class if there is none
        var between = -1;
        foreach (var point in points)
        {
            var combining = CodePointProperties.CombiningClass(point);
            var composite = starter >= 0 && between < combining ? Decompositions.Compose(output[starter], point) : 0;
            if (composite != 0)
            {
                output[starter] = composite;
                continue;
            }

            (starter, between) = combining == 0 ? (output.Count, -1) : (starter, combining);
            output.Add(point);
        }

        return output;
    }
}
