using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CompiledCors.Package.Tests;

/// <summary>The built Server, running on a port that the system chose.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<RunningServer> StartAsync(string assembly, params string[] arguments)
    {
        var process = Process.Start(Dotnet.StartInfo(Path.GetDirectoryName(assembly)!, [assembly, "--urls", "http://127.0.0.1:0", .. arguments]))!;
        var output = new StringBuilder();
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, e) => Note(e.Data);
        process.ErrorDataReceived += (_, e) => Note(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            return new RunningServer(process, await listening.Task.WaitAsync(TimeSpan.FromMinutes(2)));
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }

        void Note(string? line)
        {
            lock (output)
            {
                output.AppendLine(line);
                if (line is null)
                {
                    listening.TrySetException(new InvalidOperationException("The server ended before it listened:\n" + output));
                }
                else if (Listening().Match(line) is { Success: true } match)
                {
                    listening.TrySetResult(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"Now listening on: http://127\.0\.0\.1:(\d+)")]
    private static partial Regex Listening();
}
