using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Xunit.Sdk;

namespace CompiledCors.Samples.Tests;

/// <summary>The Storefront as a newcomer starts it; the ports are those that it prints, since its own may be taken.</summary>
public sealed class RunningStorefront : IAsyncLifetime
{
    private readonly StringBuilder _said = new();
    private Process? _process;

    public Uri Shop { get; private set; } = null!;

    public Uri Api { get; private set; } = null!;

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task InitializeAsync()
    {
        var path = typeof(RunningStorefront).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "Storefront").Value!;
        var start = new ProcessStartInfo("dotnet", [path]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["NO_COLOR"] = "1";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var i = 0; i < 600 && !Said.Contains("Ctrl+C", StringComparison.Ordinal); i++)
        {
            if (_process.HasExited)
            {
                throw new XunitException($"the Storefront ended with {_process.ExitCode}:\n{Said}");
            }

            await Task.Delay(100);
        }

        (Shop, Api) = (AddressAfter("Shop"), AddressAfter("API"));
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }

    private Uri AddressAfter(string word) => Address(word).Match(Said) is { Success: true } found
        ? new Uri(found.Groups[1].Value)
        : throw new XunitException($"no address for {word} was printed:\n{Said}");

    private static Regex Address(string word) => new($@"{word}\s+(http://localhost:\d+)", RegexOptions.CultureInvariant);
}
