using System.Globalization;

namespace CompiledCors.Package.Tests;

/// <summary>
/// What all tests here share, since each child build takes many seconds: the product packed, the product packed once more, and one build of
/// all consumers. The last two run side by side.
/// </summary>
public sealed class PackageRun : IAsyncLifetime
{
    private readonly string _artifacts = Path.Combine(Places.Artifacts, "package-tests", Guid.NewGuid().ToString("N"));
    private Task<PackedProduct>? _again;
    private Task<ConsumerBuild>? _consumers;
    private Task<RunningServer>? _outsideDevelopment;
    private Task<RunningServer>? _inDevelopment;

    internal PackedProduct Product { get; private set; } = null!;

    internal Task<PackedProduct> ProductAgain => _again!;

    internal Task<ConsumerBuild> Consumers => _consumers!;

    /// <summary>Only endpoints have policies.</summary>
    internal Task<RunningServer> OutsideDevelopment => _outsideDevelopment ??= StartServerAsync("--environment", "Production");

    /// <summary>Everything else has a policy, too.</summary>
    internal Task<RunningServer> InDevelopment => _inDevelopment ??= StartServerAsync("--environment", "Development", "--Everywhere", "true");

    public async Task InitializeAsync()
    {
        // NuGet keeps what it has once extracted: only a new version is certainly the one just packed
        var version = "0.0.1-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        Product = await PackAsync(version, "feed");
        _again = PackAsync(version, "feed-again");
        _consumers = ConsumerBuild.RunAsync(Product, AllConsumers.List(Product));
    }

    public async Task DisposeAsync()
    {
        foreach (var server in new[] { _outsideDevelopment, _inDevelopment })
        {
            if (server is { IsCompletedSuccessfully: true })
            {
                await (await server).DisposeAsync();
            }
        }

        // a failure is for the test that asks, but nothing may be deleted under a running build
        await Task.WhenAll((Task?)_again ?? Task.CompletedTask, (Task?)_consumers ?? Task.CompletedTask).ContinueWith(static _ => { }, TaskScheduler.Default);
        if (_consumers is { IsCompletedSuccessfully: true })
        {
            Directory.Delete((await _consumers).Root, recursive: true);
        }

        if (Directory.Exists(_artifacts))
        {
            Directory.Delete(_artifacts, recursive: true);
        }
    }

    private async Task<RunningServer> StartServerAsync(params string[] arguments)
    {
        var consumers = await Consumers;
        consumers.MustBeBuilt(AllConsumers.Server);
        return await RunningServer.StartAsync(consumers.Assembly(AllConsumers.Server), arguments);
    }

    private async Task<PackedProduct> PackAsync(string version, string feed)
    {
        // the same folder each time: its name is in the debug information
        var build = Path.Combine(_artifacts, "build");
        if (Directory.Exists(build))
        {
            Directory.Delete(build, recursive: true);
        }

        return await PackedProduct.PackAsync(version, build, Path.Combine(_artifacts, feed));
    }
}
