namespace CompiledCors.Package.Tests;

/// <summary>A request and what must come back. The form of the files is told at the top of <c>answers.txt</c>.</summary>
internal sealed record AnswerCase(string Name, IReadOnlyList<string> Request, string Status, string Body, IReadOnlyList<string> Headers)
{
    public static IReadOnlyList<AnswerCase> Read(string file)
    {
        var lines = File.ReadAllLines(Places.Data(file)).Where(static l => l.Trim().Length > 0 && !l.StartsWith('#')).ToList();
        var cases = new List<AnswerCase>();
        for (var i = 0; i < lines.Count;)
        {
            var name = lines[i++];
            var body = lines.Skip(i).TakeWhile(static l => l.StartsWith(' ')).Select(static l => l.Trim()).ToList();
            i += body.Count;
            cases.Add(Parse(name, body));
        }

        return cases;
    }

    private static AnswerCase Parse(string name, List<string> lines)
    {
        var answer = lines.FindIndex(static l => l.StartsWith("=>", StringComparison.Ordinal));
        if (answer < 1)
        {
            throw new FormatException($"\"{name}\" has no request or no line that begins with =>.");
        }

        var words = lines[answer].Split(' ', 3);
        return new AnswerCase(name, lines[..answer], words[1], words.Length > 2 ? words[2] : "", lines[(answer + 1)..]);
    }
}
