using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CompiledCors.Tests.Wire;

/// <summary>An application on a real Kestrel on loopback.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Port = new Uri(app.Urls.Single()).Port;
    }

    public int Port { get; }

    public static async Task<Site> StartAsync(
        Action<WebApplication> configure,
        Action<WebApplicationBuilder>? prepare = null,
        string environment = "Production")
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            // no watchers on files that these applications don't have
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.Logging.ClearProviders();
        prepare?.Invoke(builder);
        builder.WebHost.ConfigureKestrel(static options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        configure(app);
        await app.StartAsync();
        return new Site(app);
    }

    public static Task<Site> StartInDevelopmentAsync(Action<WebApplication> configure) =>
        StartAsync(configure, environment: Environments.Development);

    /// <summary>Sends the text, a char a byte, and reads until the server closes.</summary>
    public async Task<Answer> SendAsync(string request)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = new NetworkStream(socket);
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var answer = new MemoryStream();
        await stream.CopyToAsync(answer);
        return new Answer(Encoding.Latin1.GetString(answer.ToArray()));
    }

    public async Task<string> CorsOfAsync(string request) => (await SendAsync(request)).Cors;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
