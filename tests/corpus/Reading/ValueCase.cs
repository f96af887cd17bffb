namespace CompiledCors.Corpus;

/// <summary>
/// A line of <c>patterns.txt</c>, <c>methods.txt</c> or <c>headers.txt</c>: a value in a list, what is said of it, and behind <c>=></c> the
/// elements that are written instead when every fault is mended that can be.
/// </summary>
internal sealed record ValueCase(string Field, string? Value, IReadOnlyList<string> Findings, IReadOnlyList<string> Repaired)
{
    public static IEnumerable<ValueCase> All =>
        CorpusFile.Lines("patterns.txt").Concat(CorpusFile.Lines("methods.txt")).Concat(CorpusFile.Lines("headers.txt")).Select(Parse);

    public static ValueCase Parse(string line)
    {
        var tokens = CorpusLine.Tokens(line);
        var verdict = tokens.Skip(2).TakeWhile(static t => t.Text != "=>").Select(static t => t.Text).ToList();
        var repaired = tokens.SkipWhile(static t => t.IsQuoted || t.Text != "=>").Skip(1).Select(static t => t.Text).ToList();
        return new ValueCase(tokens[0].Text, tokens[1].IsQuoted ? tokens[1].Text : null, verdict is ["fine"] ? [] : verdict, repaired);
    }

    /// <summary>The line without its remark.</summary>
    public override string ToString() => string.Join(' ', [
        Field,
        CorpusLine.Quote(Value),
        .. Findings.DefaultIfEmpty("fine"),
        .. Repaired.Count == 0 ? [] : Repaired.Select(CorpusLine.Quote).Prepend("=>"),
    ]);
}
