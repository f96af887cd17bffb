namespace CompiledCors.Package.Tests;

/// <summary>How a child <c>dotnet</c> ended.</summary>
internal sealed record DotnetRun(string Arguments, int ExitCode, string Output)
{
    public DotnetRun MustSucceed() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"dotnet {Arguments} ended with {ExitCode}:\n{Output}");
}
