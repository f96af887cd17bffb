namespace CompiledCors.Package.Tests;

/// <summary>A web application that knows the product only as a package, asked over plain sockets.</summary>
[Collection(PackageRunCollection.Name)]
public sealed class AnswerTests(PackageRun run)
{
    private const string Outside = "answers.txt";
    private const string Everywhere = "answers.everywhere.txt";

    public static TheoryData<string> OutsideDevelopment => [.. AnswerCase.Read(Outside).Select(static c => c.Name)];

    public static TheoryData<string> InDevelopment => [.. AnswerCase.Read(Everywhere).Select(static c => c.Name)];

    [Theory]
    [MemberData(nameof(OutsideDevelopment))]
    public async Task Outside_Development(string name) => await AnswersAsync(Outside, name, await run.OutsideDevelopment);

    [Theory]
    [MemberData(nameof(InDevelopment))]
    public async Task In_Development_with_a_policy_for_everything(string name) => await AnswersAsync(Everywhere, name, await run.InDevelopment);

    private static async Task AnswersAsync(string file, string name, RunningServer server)
    {
        var expected = AnswerCase.Read(file).Single(c => c.Name == name);

        var response = await RawResponse.SendAsync(server.Port, expected.Request);

        Assert.Equal(RawResponse.Comparable(expected.Headers), response.CorsLines);
        Assert.Equal(expected.Status, response.Status);
        if (expected.Body.Length == 0)
        {
            Assert.Equal("", response.Body);
        }
        else
        {
            Assert.Contains(expected.Body, response.Body, StringComparison.Ordinal);
        }
    }
}
