namespace CompiledCors.House.Tests.Shape;

public sealed class FileShapeTests
{
    // a file and why it may be long
    private static readonly Dictionary<string, string> s_long = new(StringComparer.Ordinal)
    {
        ["src/CompiledCors.Core/Origins/PublicSuffixTable.cs"] = "data, written by a test",
        ["src/CompiledCors.Core/Origins/Uts46Table.cs"] = "data, written by a test",
    };

    private static readonly IReadOnlyList<SourceFile> s_sources = SourceFile.Under("src");

    [Fact]
    public void No_file_is_longer_than_the_ceiling() =>
        Faults.AssertNone(s_sources.Where(static f => !s_long.ContainsKey(f.Path)).Select(FileShape.TooLong));

    [Fact]
    public void Only_long_files_are_exempt() =>
        Assert.All(s_long.Keys, static path => Assert.NotNull(FileShape.TooLong(new SourceFile(path, House.Read(path)))));

    [Fact]
    public void A_file_declares_one_type_and_has_its_name() => Faults.AssertNone(s_sources.Select(FileShape.SeveralTypes));

    [Fact]
    public void The_sources_are_found() => Assert.True(s_sources.Count > 100);

    [Fact]
    public void A_long_file_is_complained_of()
    {
        var lines = string.Concat(Enumerable.Repeat("// a line\n", FileShape.Ceiling));
        Assert.Null(FileShape.TooLong(new SourceFile("src/A.cs", lines)));
        Assert.Equal("src/A.cs has 251 lines; 250 is the ceiling. Split it by what its parts are about", FileShape.TooLong(new SourceFile("src/A.cs", lines + "\n")));
    }

    [Theory]
    [InlineData("class A; class B;")]
    [InlineData("namespace N { class A; } enum B { }")]
    [InlineData("namespace N; class A; delegate void B();")]
    [InlineData("namespace N; record struct B;")]
    public void Two_types_or_another_name_are_complained_of(string text) => Assert.NotNull(FileShape.SeveralTypes(new SourceFile("src/A.cs", text)));

    [Theory]
    [InlineData("namespace N; class A { class B; enum C { } }")]
    [InlineData("[assembly: System.CLSCompliant(false)]")]
    public void Nested_types_and_no_type_are_fine(string text) => Assert.Null(FileShape.SeveralTypes(new SourceFile("src/A.cs", text)));
}
