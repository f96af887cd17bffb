using CompiledCors.Core.Origins;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Rules;
using CompiledCors.Core.Text;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

public class CorpusTests
{
    public static TheoryData<string> Values => [.. ValueCase.All.Select(static c => c.ToString())];

    public static TheoryData<string> Policies => [.. CorpusFile.Lines("policies.txt")];

    public static TheoryData<string> Messages => [.. CorpusFile.Lines("messages.txt")];

    public static TheoryData<string> Origins => [.. CorpusFile.Lines("origins.txt")];

    [Theory]
    [MemberData(nameof(Values))]
    public void All_that_is_said_of_a_value_is_in_the_corpus(string line)
    {
        var expected = ValueCase.Parse(line);
        var draft = Drafts.Of(expected.Field, expected.Value);
        var verdict = PolicyJudge.Judge(draft);
        var element = new ScannedDraft(draft).All.Single(e => e.Field.ToString() == expected.Field);
        var mends = element.Faults.Where(static f => f.Mends.Count > 0).SelectMany(static f => f.Mends[0].Edits).ToList();
        var actual = expected with
        {
            Findings = [.. verdict.Findings.Select(Said.InValue)],
            Repaired = mends.Count == 0 ? [] : [.. TextEdit.Apply(element.Value, mends)],
        };

        Assert.True(expected.ToString() == actual.ToString(), $"if the law is right, write in the corpus:\n{actual}");
        Assert.Equal(verdict.Findings.Any(static f => f.Gravity == Gravity.Refuses), verdict.Policy is null);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void All_that_is_said_of_a_policy_is_in_the_corpus(string line)
    {
        var expected = PolicyCase.Parse(line);
        var actual = PolicyJudge.Judge(Drafts.Of(expected)).Findings.Select(Said.InPolicy);
        Assert.Equal(string.Join(' ', expected.Findings), string.Join(' ', actual));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_message_is_in_the_corpus_word_by_word(string line)
    {
        var expected = MessageCase.Parse(line);
        var findings = PolicyJudge.Judge(Drafts.Of(expected.Policy)).Findings.Where(f => f.Rule.Id == expected.Id).ToList();
        Assert.Contains(expected.Message, findings.Select(static f => f.Message));
        Assert.Contains(string.Join(" | ", expected.Remedies), findings.Where(f => f.Message == expected.Message).Select(static f => string.Join(" | ", f.Remedies.Select(static r => r.Title))));
    }

    [Theory]
    [MemberData(nameof(Origins))]
    public void Patterns_admit_and_refuse_what_the_corpus_says(string line)
    {
        var expected = OriginCase.Parse(line);
        var patterns = expected.Patterns.Select(Samples.Pattern).ToList();
        Assert.Equal(expected.IsAdmitted, patterns.Any(p => p.Admits(expected.Origin)));
        Assert.Equal(expected.IsAdmitted, OriginSet.Prune(patterns).Any(p => p.Admits(expected.Origin)));
    }

    [Fact]
    public void Every_rule_is_broken_somewhere_in_the_corpus()
    {
        var broken = ValueCase.All.SelectMany(static c => c.Findings).Concat(PolicyCase.All.SelectMany(static c => c.Findings)).Select(static f => f[..8]).ToHashSet();
        Assert.Empty(RuleBook.PolicyRules.Select(static r => r.Id).Except(broken));
        Assert.Empty(RuleBook.PolicyRules.Select(static r => r.Id).Except(MessageCase.All.Select(static m => m.Id)));
    }

    [Fact]
    public void Every_kind_of_fault_is_found_somewhere_in_the_corpus()
    {
        var found = ValueCase.All.SelectMany(static c => new ScannedDraft(Drafts.Of(c.Field, c.Value)).All).SelectMany(static e => e.Faults).Select(static f => f.Kind).ToHashSet();
        Assert.Empty(Enum.GetValues<FaultKind>().Except(found));
    }

    [Fact]
    public void Something_is_said_of_every_fault()
    {
        foreach (var value in ValueCase.All)
        {
            var draft = new ScannedDraft(Drafts.Of(value.Field, value.Value));
            var faults = draft.All.Single(e => e.Field.ToString() == value.Field).Faults;
            var about = RuleBook.PolicyRules.SelectMany(r => r.Judge(draft)).Where(static f => f.Rule.Id[4] == '1').ToList();
            var unspoken = faults.GroupBy(static f => (f.Start, f.Length)).Where(g => g.Count() > about.Count(f => f.Slot.IsWholeElement || (f.Slot.Start, f.Slot.Length) == g.Key));
            Assert.True(!unspoken.Any(), $"{value}: nothing is said of {string.Join(", ", unspoken.SelectMany(static g => g))}");
        }
    }
}
