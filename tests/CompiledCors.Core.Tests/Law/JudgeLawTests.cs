using System.Text.RegularExpressions;
using CompiledCors.Core.Equality;
using CompiledCors.Core.Policies;
using CompiledCors.Core.Rules;
using CompiledCors.Core.Text;
using CompiledCors.Corpus;

namespace CompiledCors.Core.Tests.Law;

public partial class JudgeLawTests
{
    private static readonly IReadOnlyList<PolicyDraft> s_drafts = [.. PolicyCase.All.Select(Drafts.Of), .. ValueCase.All.Select(static c => Drafts.Of(c.Field, c.Value)), .. RandomPolicies.Make(6_000, seed: 11).Select(Drafts.Of)];

    // Of an insecure origin with credentials CORS2003 says more than CORS2009, which then keeps silent: where the one goes, the other comes.
    private static readonly Dictionary<string, string> s_saysMore = new(StringComparer.Ordinal) { ["CORS2009"] = "CORS2003" };

    [Fact]
    public void Judging_twice_is_judging_once()
    {
        foreach (var draft in s_drafts)
        {
            var (first, second) = (PolicyJudge.Judge(draft), PolicyJudge.Judge(draft with { Reason = draft.Reason }));
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
            Assert.Equal(first.Findings.Select(static f => f.Message), second.Findings.Select(static f => f.Message));
        }
    }

    [Fact]
    public void A_policy_comes_of_a_draft_that_nothing_refuses_and_only_of_it()
    {
        foreach (var draft in s_drafts)
        {
            var verdict = PolicyJudge.Judge(draft);
            var isOpaque = draft.IsOpaque || Policy.Lists.Any(f => draft[f].IsOpaque);
            Assert.Equal(!isOpaque && verdict.Findings.All(static f => f.Gravity != Gravity.Refuses), verdict.Policy is not null);
        }
    }

    [Fact]
    public void No_element_gets_lost_between_draft_and_policy()
    {
        foreach (var draft in s_drafts)
        {
            if (PolicyJudge.Judge(draft).Policy is { AllowsAnyOrigin: false } policy)
            {
                var written = draft.Origins.Elements.Select(static e => Samples.Pattern(e.Value!)).ToList();
                Assert.All(written, w => Assert.Contains(policy.Origins, p => p.Encompasses(w)));
                Assert.All(policy.Origins, p => Assert.Contains(p, written));
            }
        }
    }

    [Fact]
    public void Findings_are_in_order_and_each_is_made_once()
    {
        foreach (var draft in s_drafts)
        {
            var findings = PolicyJudge.Judge(draft).Findings;
            Assert.Equal(findings.Select(static f => f.Slot).OrderBy(static s => s.Field).ThenBy(static s => s.Element).ThenBy(static s => s.Start), findings.Select(static f => f.Slot));
            Assert.Equal(findings.Count, findings.Distinct().Count());
        }
    }

    [Fact]
    public void A_message_quotes_the_value_and_has_no_hole()
    {
        foreach (var draft in s_drafts)
        {
            foreach (var finding in PolicyJudge.Judge(draft).Findings)
            {
                Assert.InRange(finding.Message.Length, 20, 1000);
                Assert.DoesNotMatch(Hole(), string.Format(null, finding.Rule.MessageFormat, [.. finding.Arguments.Select(static _ => "x")]));
                Assert.DoesNotContain(finding.Message, static c => char.IsControl(c));
                if (finding.Rule.MessageFormat.Contains("'{0}'", StringComparison.Ordinal))
                {
                    var value = draft[finding.Slot.Field].Elements[finding.Slot.Element].Value!;
                    var token = finding.Slot.IsWholeElement ? value : value.Substring(finding.Slot.Start, finding.Slot.Length);
                    Assert.True(finding.Message.Contains("'" + Display.Of(value) + "'", StringComparison.Ordinal) || finding.Message.Contains("'" + Display.Of(token) + "'", StringComparison.Ordinal), finding.Message);
                }
            }
        }
    }

    [Fact]
    public void A_remedy_removes_its_finding_and_adds_none_of_its_family()
    {
        var applied = new HashSet<string>(StringComparer.Ordinal);
        var broken = new List<string>();
        foreach (var draft in s_drafts)
        {
            var findings = PolicyJudge.Judge(draft).Findings;
            var before = Counts(findings);
            foreach (var (finding, remedy) in findings.SelectMany(static f => f.Remedies.Select(r => (f, r))))
            {
                applied.Add(finding.Rule.Id + " " + remedy.Key);
                var after = PolicyJudge.Judge(draft.Apply(remedy)).Findings;
                if (Worse(finding.Rule.Id, before, Counts(after)).ToList() is { Count: > 0 } worse)
                {
                    broken.Add($"{finding.Rule.Id} {finding.Message}\n  {remedy.Title}\n  then more of {string.Join(", ", worse)}:\n    {string.Join("\n    ", after.Where(f => worse.Contains(f.Rule.Id)).Select(static f => f.Message))}");
                }
            }
        }

        Assert.True(broken.Count == 0, string.Join("\n", broken.Take(5)));

        // every remedy that a rule can give was tried
        Assert.All(["CORS1001 http", "CORS1002 cut", "CORS1006 split", "CORS1012 dot", "CORS1020 split", "CORS2006 rest", "CORS2008 move", "CORS3005 remove"], key => Assert.Contains(key, applied));
    }

    [Fact]
    public void No_remedy_of_a_faulty_value_makes_it_any_origin()
    {
        foreach (var draft in s_drafts)
        {
            foreach (var remedy in PolicyJudge.Judge(draft).Findings.Where(static f => f.Rule.Id[4] == '1').SelectMany(static f => f.Remedies))
            {
                Assert.True(Stars(draft.Apply(remedy)) <= Stars(draft), remedy.Title);
            }
        }
    }

    [Fact]
    public void Every_remedy_has_a_title_and_a_key_of_its_own()
    {
        foreach (var finding in s_drafts.SelectMany(static d => PolicyJudge.Judge(d).Findings))
        {
            Assert.All(finding.Remedies, static r => Assert.InRange(r.Title.Length, 5, 500));
            Assert.All(finding.Remedies, static r => Assert.NotEmpty(r.Edits));
            Assert.Equal(finding.Remedies.Count, finding.Remedies.Select(static r => r.Key).Distinct().Count());
        }
    }

    [Fact]
    public void Nothing_is_said_of_what_a_reader_could_not_know()
    {
        foreach (var draft in s_drafts.Take(2_000))
        {
            var opaque = draft with { Origins = AllOpaque(draft.Origins), DevelopmentOrigins = AllOpaque(draft.DevelopmentOrigins), Methods = AllOpaque(draft.Methods), Headers = AllOpaque(draft.Headers), ExposedHeaders = AllOpaque(draft.ExposedHeaders), PreflightMaxAge = null, IsOpaque = true };
            var verdict = PolicyJudge.Judge(opaque);
            Assert.Empty(verdict.Findings);
            Assert.Null(verdict.Policy);
        }
    }

    // a star that was written as one of several, or with blanks around it, was written
    private static int Stars(PolicyDraft draft) => draft.Origins.Elements.Concat(draft.DevelopmentOrigins.Elements).Sum(static e => (e.Value ?? "").Split(',', ';', ' ', '\t', '\r', '\n', '\0', '\u00A0', '\u200B', '\uFEFF', '\u007F').Count(static p => p == "*"));

    private static DraftList AllOpaque(DraftList list) => list with { Elements = list.Elements.Select(static _ => DraftText.Opaque).ToEquatableArray() };

    private static IEnumerable<string> Worse(string id, Dictionary<string, int> before, Dictionary<string, int> after) => after
        .Where(a => a.Key == id ? a.Value >= before[id] : a.Key[4] == id[4] && a.Value > before.GetValueOrDefault(a.Key))
        .Select(static a => a.Key)
        .Where(key => !(s_saysMore.TryGetValue(key, out var more) && before.ContainsKey(more)));

    private static Dictionary<string, int> Counts(IEnumerable<Finding> findings) => findings.GroupBy(static f => f.Rule.Id).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);

    [GeneratedRegex(@"\{|\}|''|  ")]
    private static partial Regex Hole();
}
