namespace CompiledCors.RoslynTesting.Tests;

public sealed class GoldenFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string FilePath => Path.Combine(_folder.FullName, "New", "Words.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_golden_file_is_beside_the_test() => GoldenFile.Verify("one\ntwo\n", "Golden/Words.txt");

    [Fact]
    public void A_golden_file_is_written_when_that_is_asked_for()
    {
        Assert.Contains("there is no golden file", Assert.Throws<XunitException>(() => GoldenFile.Verify("one", FilePath, rewrite: false)).Message, StringComparison.Ordinal);
        GoldenFile.Verify("one", FilePath, rewrite: true);
        GoldenFile.Verify("one", FilePath, rewrite: false);
        GoldenFile.Verify("two", FilePath, rewrite: true);
        GoldenFile.Verify("two", FilePath, rewrite: false);
    }

    [Theory]
    [InlineData("one\n2\t\r\n", "2", "\"two\"", "\"2\\t\\r\"")]
    [InlineData("one", "2", "\"two\"", "(the text has ended)")]
    [InlineData("one\ntwo\n\n", "4", "(the text has ended)", "\"\"")]
    public void A_difference_is_shown_with_its_line(string actual, string line, string expectedLine, string actualLine)
    {
        GoldenFile.Verify("one\ntwo\n", FilePath, rewrite: true);
        var failure = Assert.Throws<XunitException>(() => GoldenFile.Verify(actual, FilePath, rewrite: false));
        Assert.Contains($"differs from line {line} on:\n  expected: {expectedLine}\n  actual:   {actualLine}\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("COMPILEDCORS_REWRITE=1", failure.Message, StringComparison.Ordinal);
    }
}
