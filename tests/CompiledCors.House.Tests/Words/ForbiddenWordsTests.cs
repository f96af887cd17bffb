using CompiledCors.House.Tests.Shape;

namespace CompiledCors.House.Tests.Words;

public sealed class ForbiddenWordsTests
{
    // lists of the internet's own names
    private static readonly string[] s_data = ["src/CompiledCors.Core/Origins/public_suffix_list.dat", "src/CompiledCors.Core/Origins/PublicSuffixTable.cs"];

    [Fact]
    public void No_file_names_a_registry_or_a_place_on_a_machine() =>
        Faults.AssertNone(RepositoryFile.Under(".").Except(s_data).SelectMany(static f => ForbiddenWords.In(f, House.Read(f))));

    [Fact]
    public void All_files_are_looked_at()
    {
        var files = RepositoryFile.Under(".");
        Assert.Contains("Directory.Build.props", files);
        Assert.Contains(".ci/run", files);
        Assert.Contains("docs/rules/README.md", files);
        Assert.DoesNotContain(files, static f => f.StartsWith("artifacts/", StringComparison.Ordinal));
        Assert.All(s_data, f => Assert.Contains(f, files));
    }

    [Theory]
    [InlineData("https://api|.nuget|.org/v3/index.json")]
    [InlineData("registry=https://REGISTRY|.npmjs|.org/")]
    [InlineData("cd /ho|me/somebody/src")]
    [InlineData("\"/tm|p/x\"")]
    [InlineData("C:\\Us|ers\\somebody")]
    [InlineData("path=/wo|rk/main")]
    public void A_forbidden_word_is_seen(string text) => Assert.Single(ForbiddenWords.In("a.txt", text.Replace("|", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("https://example.com/ho|me/page")]
    [InlineData("docs/wo|rk/page.md")]
    [InlineData("$(Root)/tm|p/")]
    public void A_part_of_another_path_is_none(string text) => Assert.Empty(ForbiddenWords.In("a.txt", text.Replace("|", "", StringComparison.Ordinal)));
}
