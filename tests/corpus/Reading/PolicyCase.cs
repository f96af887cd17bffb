using System.Globalization;

namespace CompiledCors.Corpus;

/// <summary>
/// A line of <c>policies.txt</c>: properties with their values as in the attribute, then <c>=></c> and all that is said of the policy.
/// <c>?</c> is an element that no reader could know.
/// </summary>
internal sealed record PolicyCase(IReadOnlyDictionary<string, IReadOnlyList<PolicyElement>> Lists, IReadOnlySet<string> Flags, int? PreflightMaxAge, IReadOnlyList<string> Findings)
{
    /// <summary>A policy with nothing to say about it but about one value.</summary>
    public static PolicyCase Of(ValueCase value) => Parse((value.Field == "Origins" ? "" : "Origins \"https://base.example.net\" ") + value.Field + " " + CorpusLine.Quote(value.Value) + " => fine");

    public static IEnumerable<PolicyCase> All => CorpusFile.Lines("policies.txt").Select(Parse);

    public static PolicyCase Parse(string line)
    {
        var tokens = CorpusLine.Tokens(line);
        var arrow = tokens.FindIndex(static t => t is { IsQuoted: false, Text: "=>" });
        var lists = new Dictionary<string, IReadOnlyList<PolicyElement>>(StringComparer.Ordinal);
        var flags = new HashSet<string>(StringComparer.Ordinal);
        int? age = null;
        List<PolicyElement>? list = null;
        foreach (var token in tokens.Take(arrow))
        {
            if (token.IsQuoted || token.Text is "null" or "?")
            {
                list!.Add(new PolicyElement(token.IsQuoted ? token.Text : null, token is { IsQuoted: false, Text: "?" }));
            }
            else if (token.Text is "Origins" or "DevelopmentOrigins" or "Methods" or "Headers" or "ExposedHeaders")
            {
                lists.Add(token.Text, list = []);
            }
            else if (token.Text.StartsWith("PreflightMaxAge=", StringComparison.Ordinal))
            {
                age = int.Parse(token.Text[16..], CultureInfo.InvariantCulture);
            }
            else
            {
                flags.Add(token.Text);
            }
        }

        string[] findings = [.. tokens.Skip(arrow + 1).Select(static t => t.Text)];
        return new PolicyCase(lists, flags, age, findings is ["fine"] ? [] : findings);
    }
}
