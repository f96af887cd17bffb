using CompiledCors.Analyzers.Inspection;
using CompiledCors.Analyzers.Rules;
using CompiledCors.Core.Rules;

namespace CompiledCors.Analyzers.Tests.Pages;

/// <summary>Every rule has a page, and what the page says is true.</summary>
public sealed class PageTests
{
    private static readonly string s_sample = Repository.Read(Repository.Pages + "CORS1002.md");
    private static readonly Rule s_sampleRule = AllRules.Of("CORS1002");

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void Every_rule_has_a_page_of_the_common_form(string id)
    {
        var rule = AllRules.Of(id);
        var path = Repository.Pages + id + ".md";
        Assert.True(Repository.Has(path), $"{path} is missing. Start from this:\n\n{PageForm.StubOf(rule)}");
        Assert.Empty(PageForm.FaultsOf(rule, new RulePage(Repository.Read(path))));
    }

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public async Task Bad_examples_break_the_rule_and_good_ones_break_none(string id)
    {
        var faults = await PageExamples.FaultsOf(AllRules.Of(id), new RulePage(Repository.Read(Repository.Pages + id + ".md")));
        Assert.True(faults.Count == 0, $"{id}:\n{string.Join("\n\n", faults)}");
    }

    [Theory]
    [MemberData(nameof(AllRules.Ids), MemberType = typeof(AllRules))]
    public void The_descriptor_says_what_the_rule_says_and_links_to_the_page(string id)
    {
        var rule = AllRules.Of(id);
        var descriptor = Descriptors.Of(rule);
        Assert.Equal(
            (id, rule.Title, rule.MessageFormat, rule.Category, Severities.Of(rule.Gravity), Descriptors.Pages + id + ".md", true),
            (descriptor.Id, descriptor.Title.ToString(null), descriptor.MessageFormat.ToString(null), descriptor.Category, descriptor.DefaultSeverity, descriptor.HelpLinkUri, descriptor.IsEnabledByDefault));
    }

    [Fact]
    public void Pages_of_declaration_rules_speak_of_the_fixes_that_there_are() =>
        Assert.Empty(DeclarationRuleBook.Rules.Select(static r => FixSections.FaultOf(r.Id, new RulePage(Repository.Read(Repository.Pages + r.Id + ".md")), FixSections.Fixable)).OfType<string>());

    [Fact]
    public void A_page_that_speaks_of_fixes_otherwise_is_complained_of()
    {
        var speaks = new RulePage(s_sample);
        var none = new RulePage(Changed("## Fix\n\n", "## Fix\n\nNone: "));
        Assert.NotNull(FixSections.FaultOf("CORS1002", speaks, new HashSet<string>()));
        Assert.NotNull(FixSections.FaultOf("CORS1002", none, new HashSet<string> { "CORS1002" }));
        Assert.Null(FixSections.FaultOf("CORS1002", none, new HashSet<string>()));
    }

    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist() =>
        Assert.Equal(AllRules.InOrder.Select(static r => r.Id + ".md").Order(StringComparer.Ordinal), Repository.FilesIn(Repository.Pages).Where(static f => f.StartsWith("CORS", StringComparison.Ordinal)));

    [Theory]
    [InlineData("# CORS1002: Origin", "# CORS1002: An origin", "the first line is")]
    [InlineData("Severity: error", "Severity: warning", "the third line is")]
    [InlineData("`CorsValues`", "`CorsEffects`", "the third line is")]
    [InlineData("## Good", "## Right", "the sections are")]
    [InlineData("## Why\n", "## Why\n\n## Why\n", "the section 'Why' is empty")]
    [InlineData("```csharp", "```", "the section 'Bad' has no example")]
    public void A_page_of_another_form_is_complained_of(string right, string wrong, string complaint) =>
        Assert.Contains(PageForm.FaultsOf(s_sampleRule, new RulePage(Changed(right, wrong))), f => f.StartsWith(complaint, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"https://shop.example.com/\"", "\"https://shop.example.com\"", "does not break CORS1002")]
    [InlineData("\"https://shop.example.com/\"", "\"https://Shop.example.com/\"", "error CORS1003")]
    [InlineData("\"https://shop.example.com/\"]", "\"https://shop.example.com/\", \"null\"]", "error CORS1010")]
    [InlineData("class ShopCors;", "class ShopCors : Nothing;", "error CS0246")]
    [InlineData("\"https://shop.example.com\"])]", "\"https://shop.example.com\", \"\"])]", "error CORS1013")]
    [InlineData("`Write 'https://shop.example.com'`", "`Write it`", "does not have `Write 'https://shop.example.com'`")]
    [InlineData("`Write 'https://shop.example.com'`", "None, but `Write 'https://shop.example.com'`", "says that there is none")]
    [InlineData("## Bad\n", "## Bad\n\n<!-- also: CORS1003 -->", "does not break CORS1003")]
    [InlineData("## Bad\n", "## Bad\n\n<!-- LangVersion: 11 -->", "error CS")]
    public async Task An_untrue_page_is_complained_of(string right, string wrong, string complaint) =>
        Assert.Contains(await PageExamples.FaultsOf(s_sampleRule, new RulePage(Changed(right, wrong))), f => f.Contains(complaint, StringComparison.Ordinal));

    [Fact]
    public async Task A_severity_that_the_page_does_not_name_is_complained_of()
    {
        var rule = AllRules.Of("CORS1008");
        var text = Repository.Read(Repository.Pages + "CORS1008.md").Replace("; warning for a port that browsers block", "", StringComparison.Ordinal);
        Assert.Equal(["the third line does not say that it can be of severity 'warning'"], await PageExamples.FaultsOf(rule, new RulePage(text)));
    }

    [Fact]
    public void A_comment_that_nobody_understands_is_complained_of() =>
        Assert.Throws<FormatException>(() => new RulePage(Changed("## Bad\n", "## Bad\n\n<!-- LangVersion 11 -->")).BlocksOf(RulePage.Bad));

    [Fact]
    public async Task The_stub_of_a_page_is_of_the_common_form_and_not_yet_true()
    {
        var stub = new RulePage(PageForm.StubOf(s_sampleRule));
        Assert.Empty(PageForm.FaultsOf(s_sampleRule, stub));
        Assert.NotEmpty(await PageExamples.FaultsOf(s_sampleRule, stub));
    }

    // the first mention only: what follows it stays true
    private static string Changed(string right, string wrong)
    {
        var at = s_sample.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{right}' is not in the sample page");
        return s_sample[..at] + wrong + s_sample[(at + right.Length)..];
    }
}
