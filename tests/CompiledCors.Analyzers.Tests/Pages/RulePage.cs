namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>A page of a rule, cut into its sections.</summary>
internal sealed class RulePage
{
    public const string Bad = "Bad";
    public const string Good = "Good";
    public const string Fix = "Fix";

    public static readonly IReadOnlyList<string> Headings = ["Cause", "Why", Bad, Good, Fix, "When to silence"];

    private readonly List<(string Heading, string Text)> _sections = [];

    public RulePage(string text)
    {
        Lines = text.ReplaceLineEndings("\n").Split('\n');
        var heading = "";
        var section = new List<string>();
        foreach (var line in Lines.Append("## "))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                _sections.Add((heading, string.Join('\n', section).Trim('\n')));
                heading = line[3..];
                section.Clear();
            }
            else
            {
                section.Add(line);
            }
        }

        _sections.RemoveAt(0);
    }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<string> FoundHeadings => [.. _sections.Select(static s => s.Heading)];

    /// <summary>Severity and category.</summary>
    public string SmallLine => Lines.Count > 2 ? Lines[2] : "";

    public string TextOf(string heading) => _sections.FirstOrDefault(s => s.Heading == heading).Text ?? "";

    public IReadOnlyList<PageBlock> BlocksOf(string heading) => BlocksIn(heading, TextOf(heading));

    public static IReadOnlyList<PageBlock> BlocksIn(string heading, string text)
    {
        var blocks = new List<PageBlock>();
        var comment = "";
        List<string>? code = null;
        foreach (var line in text.Split('\n'))
        {
            if (code is null)
            {
                code = line == "```csharp" ? [] : null;
                comment = code is not null ? comment : line.StartsWith("<!--", StringComparison.Ordinal) ? line[4..].Replace("-->", "", StringComparison.Ordinal).Trim() : "";
            }
            else if (line == "```")
            {
                blocks.Add(PageBlock.Read(heading, comment, string.Join('\n', code)));
                (code, comment) = (null, "");
            }
            else
            {
                code.Add(line);
            }
        }

        return blocks;
    }
}
