namespace CompiledCors.House.Tests.Unicode;

public sealed class Uts46TableTests
{
    [Fact]
    public void The_table_is_what_the_extracts_say()
    {
        if (Environment.GetEnvironmentVariable("COMPILEDCORS_UNICODE") is { Length: > 0 } folder)
        {
            Uts46Sources.Rewrite(folder);
        }

        var expected = Uts46TableWriter.Write();
        if (Environment.GetEnvironmentVariable("COMPILEDCORS_REWRITE") == "1")
        {
            File.WriteAllText(House.PathOf(Uts46TableWriter.Table), expected);
        }

        Assert.True(expected == House.Read(Uts46TableWriter.Table).ReplaceLineEndings("\n"),
            $"{Uts46TableWriter.Table} is not what its extracts give. Run this test with COMPILEDCORS_REWRITE=1 to write it; "
            + "to move to another version of Unicode, let COMPILEDCORS_UNICODE name a folder with IdnaMappingTable.txt, UnicodeData.txt, "
            + "DerivedJoiningType.txt and DerivedNormalizationProps.txt as well, and the extracts are written first.");
    }

    [Fact]
    public void The_extracts_are_of_one_version_of_Unicode()
    {
        string[] extracts = [Uts46Sources.Mappings, Uts46Sources.Properties, Uts46Sources.Decompositions];
        Assert.Single(extracts.Select(Uts46Sources.Version).Distinct());
    }

    [Fact]
    public void The_notices_name_Unicode() =>
        Assert.Contains("UNICODE LICENSE V3", House.Read("THIRD-PARTY-NOTICES.md"), StringComparison.Ordinal);
}
