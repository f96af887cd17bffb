namespace CompiledCors.Corpus;

/// <summary>A line of <c>origins.txt</c>: patterns, whether a policy of them admits an origin, and the origin.</summary>
internal sealed record OriginCase(IReadOnlyList<string> Patterns, bool IsAdmitted, string Origin)
{
    public static IEnumerable<OriginCase> All => CorpusFile.Lines("origins.txt").Select(Parse);

    public static OriginCase Parse(string line)
    {
        var tokens = CorpusLine.Tokens(line);
        var verdict = tokens.FindIndex(static t => !t.IsQuoted);
        return new OriginCase(
            [.. tokens.Take(verdict).Select(static t => t.Text)],
            tokens[verdict].Text switch
            {
                "admits" => true,
                "refuses" => false,
                var other => throw new FormatException($"neither 'admits' nor 'refuses', but '{other}': {line}"),
            },
            tokens[verdict + 1].Text);
    }
}
