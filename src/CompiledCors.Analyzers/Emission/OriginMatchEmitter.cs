using CompiledCors.Core.Equality;
using CompiledCors.Core.Origins;
using CompiledCors.Core.Text;

namespace CompiledCors.Analyzers.Emission;

/// <summary>
/// Origin patterns as comparisons. A few exact origins are compared one after the other; more are told apart by length and then by a
/// character in which they differ, so that at most a few are compared. Never <c>switch</c> on the string itself: that hashes all of it,
/// and an Origin header is as long as its sender likes.
/// </summary>
internal static class OriginMatchEmitter
{
    private const int FewEnough = 4;

    public static void Write(CodeWriter code, string method, string? constant, EquatableArray<OriginPattern> patterns)
    {
        var signature = "protected override bool " + method + "(string origin) =>";
        if (constant is not null)
        {
            code.Line(signature + " " + constant + "; // *");
            return;
        }

        var exact = patterns.Where(static p => p.IsExact).Select(static p => p.Text).ToList();
        var isTable = exact.Count > FewEnough;
        var table = "IsListed" + method.Substring("Allows".Length);
        var terms = isTable ? [(table + "(origin)", string.Empty)] : exact.Select(static o => (Equality(o), string.Empty)).ToList();
        terms.AddRange(patterns.Where(static p => !p.IsExact).Select(static p => (Comparison(p), " // " + p.Text)));
        code.Line(signature).Indent();
        for (var i = 0; i < terms.Count; i++)
        {
            code.Line((i == 0 ? string.Empty : "|| ") + terms[i].Item1 + (i == terms.Count - 1 ? ";" : string.Empty) + terms[i].Item2);
        }

        if (terms.Count == 0)
        {
            code.Line("false;");
        }

        code.Unindent();
        if (isTable)
        {
            code.Line().Open("private static bool " + table + "(string origin) => origin.Length switch");
            WriteArms(code, exact.GroupBy(static o => o.Length).OrderBy(static g => g.Key).Select(static g => (Digits.Of(g.Key), g.ToList())));
            code.Close("};");
        }
    }

    private static string Equality(string origin) => "origin == " + CSharpText.Literal(origin);

    private static string Comparison(OriginPattern pattern)
    {
        var (prefix, anyPort) = (CSharpText.Literal(pattern.Prefix), pattern.Port.IsAny ? "AnyPort" : string.Empty);
        return pattern.Host.Kind switch
        {
            HostKind.Subdomains => "IsSubdomain" + anyPort + "(origin, " + prefix + ", " + CSharpText.Literal(pattern.Suffix) + ")",
            HostKind.PartialLabel => "IsPartialLabel" + anyPort + "(origin, " + prefix + ", " + CSharpText.Literal(pattern.Suffix) + ")",
            _ => "IsAnyPort(origin, " + prefix + ")",
        };
    }

    private static void WriteArms(CodeWriter code, IEnumerable<(string Label, List<string> Origins)> arms)
    {
        foreach (var (label, origins) in arms)
        {
            if (origins.Count <= FewEnough)
            {
                code.Line(label + " => " + string.Join(" || ", origins.Select(Equality)) + ",");
                continue;
            }

            // distinct texts of one length differ somewhere, so every choice makes the groups smaller
            var position = MostTelling(origins);
            code.Open(label + " => origin[" + Digits.Of(position) + "] switch");
            WriteArms(code, origins.GroupBy(o => o[position]).OrderBy(static g => g.Key).Select(static g => ("'" + g.Key + "'", g.ToList())));
            code.Close("},");
        }

        code.Line("_ => false,");
    }

    private static int MostTelling(List<string> origins) =>
        Enumerable.Range(0, origins[0].Length).OrderBy(i => origins.GroupBy(o => o[i]).Max(static g => g.Count())).ThenBy(static i => i).First();
}
