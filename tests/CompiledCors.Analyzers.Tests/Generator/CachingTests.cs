using CompiledCors.RoslynTesting;

namespace CompiledCors.Analyzers.Tests.Generator;

/// <summary>What is done again after an edit. A second run over equal source and the walk over all models are part of every other test.</summary>
public sealed class CachingTests
{
    private const string Shop = """
        [CompiledCors.CorsPolicy(Origins = ["https://shop.example.com"])]
        public sealed partial class ShopCors;
        """;

    private const string Partner = """
        [CompiledCors.CorsPolicy(Origins = ["https://partner.example.com"], Methods = ["PUT"])]
        public sealed partial class PartnerCors;
        """;

    public static TheoryData<string> EditsThatChangeNothing => ["comment", "file", "elsewhere", "rewrite"];

    [Theory]
    [MemberData(nameof(EditsThatChangeNothing))]
    public async Task Nothing_is_made_anew_after_an_edit_that_changes_no_policy(string name)
    {
        var edit = name switch
        {
            "comment" => Edit.AddComment("/0/Test0.cs"),
            "file" => Edit.AddFile("/0/Other.cs", "class Other { [System.Obsolete] void M() { } }"),
            "elsewhere" => Edit.Replace("/0/Test2.cs", "int i", "long i"),
            _ => Edit.Replace("/0/Test0.cs", "[\"https://shop.example.com\"]", "new string[] { \"https://shop.\" + \"example.com\" }"),
        };
        var reasons = await (await Policies.RunAsync(Shop, Partner, "class Elsewhere { int i; }")).ReasonsAfterEdit(edit);
        reasons.VerifyUntouched();
        Assert.Empty(reasons.ChangedSources);
    }

    [Fact]
    public async Task One_changed_origin_emits_one_file()
    {
        var reasons = await (await Policies.RunAsync(Shop, Partner)).ReasonsAfterEdit(Edit.Replace("/0/Test1.cs", "partner.example", "partners.example"));
        Assert.Equal(["PartnerCors.CorsPolicy.g.cs"], reasons.ChangedSources);
    }

    [Fact]
    public async Task A_change_without_effect_is_judged_and_not_emitted()
    {
        var reasons = await (await Policies.RunAsync(Shop, Partner)).ReasonsAfterEdit(Edit.Replace("/0/Test1.cs", "[\"PUT\"]", "[\"PUT\", \"GET\"]"));
        Assert.Contains(Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified, reasons[StepNames.Read]);
        reasons.VerifyUntouched(StepNames.Emit);
        Assert.Empty(reasons.ChangedSources);
    }

    [Fact]
    public async Task A_new_policy_leaves_the_others_alone()
    {
        var reasons = await (await Policies.RunAsync(Shop)).ReasonsAfterEdit(Edit.AddFile("/0/Partner.cs", Partner));
        Assert.Equal(["PartnerCors.CorsPolicy.g.cs"], reasons.ChangedSources);
    }

    [Fact]
    public async Task Policies_are_emitted_alike_in_whatever_order_their_files_come()
    {
        var one = await Policies.RunAsync(Shop, Partner);
        var other = await Policies.RunAsync(Partner, Shop);
        Assert.Equal(one.Sources, other.Sources);
    }
}
