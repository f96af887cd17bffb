namespace CompiledCors.Corpus;

/// <summary>A line of <c>messages.txt</c>: a policy, behind <c>=></c> a rule that it breaks, the message, and the titles of the remedies.</summary>
internal sealed record MessageCase(PolicyCase Policy, string Id, string Message, IReadOnlyList<string> Remedies)
{
    public static IEnumerable<MessageCase> All => CorpusFile.Lines("messages.txt").Select(Parse);

    public static MessageCase Parse(string line)
    {
        var tokens = CorpusLine.Tokens(line);
        var id = tokens.FindIndex(static t => t is { IsQuoted: false, Text: "=>" }) + 1;
        return new MessageCase(PolicyCase.Parse(line), tokens[id].Text, tokens[id + 1].Text, [.. tokens.Skip(id + 2).Select(static t => t.Text)]);
    }
}
