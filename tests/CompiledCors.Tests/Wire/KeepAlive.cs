using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CompiledCors.Tests.Wire;

/// <summary>One connection that sends one request over and over, with buffers made beforehand: the client allocates nothing.</summary>
internal static class KeepAlive
{
    private const int WarmUp = 4_000;
    private const int Counted = 4_000;
    private const int Runs = 3;

    /// <summary>The least of several runs: whatever else lives in the process only ever adds.</summary>
    public static double BytesPerRequest(int port, string request)
    {
        var bytes = Encoding.Latin1.GetBytes(request.Replace("Connection: close\r\n", "", StringComparison.Ordinal));
        var answer = new byte[16 * 1024];
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, port);

        socket.Send(bytes);
        var length = socket.Receive(answer);
        var text = Encoding.Latin1.GetString(answer, 0, length);
        Assert.EndsWith("\r\n\r\n", text, StringComparison.Ordinal);

        Repeat(socket, bytes, answer, length, WarmUp);
        var least = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            Repeat(socket, bytes, answer, length, Counted);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Counted);
        }

        return least;
    }

    private static void Repeat(Socket socket, byte[] request, byte[] answer, int length, int times)
    {
        for (var i = 0; i < times; i++)
        {
            socket.Send(request);
            for (var received = 0; received < length;)
            {
                received += socket.Receive(answer);
            }
        }
    }
}
