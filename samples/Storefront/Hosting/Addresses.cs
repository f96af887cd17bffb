using System.Net;
using System.Net.Sockets;

namespace Storefront.Hosting;

/// <summary>The two ports of the sample: the usual ones, or the next that are free.</summary>
internal sealed record Addresses(int ShopPort, int ApiPort)
{
    public const int UsualShopPort = 5180;
    public const int UsualApiPort = 5181;

    public string Shop => $"http://localhost:{ShopPort}";

    public string Api => $"http://localhost:{ApiPort}";

    /// <summary>The same machine, the same port, the same page: and yet another origin, since an origin is compared as text.</summary>
    public string ShopByNumber => $"http://127.0.0.1:{ShopPort}";

    public static Addresses Find()
    {
        var shop = FirstFree(UsualShopPort, not: UsualApiPort);
        return new Addresses(shop, FirstFree(UsualApiPort, not: shop));
    }

    private static int FirstFree(int port, int not)
    {
        const int attempts = 100;
        return Enumerable.Range(port, attempts).FirstOrDefault(candidate => candidate != not && IsFree(candidate)) is var free and not 0
            ? free
            : throw new InvalidOperationException($"None of the ports {port} to {port + attempts - 1} is free.");
    }

    private static bool IsFree(int port) =>
        CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port);
            listener.Start();
            return true;
        }
        catch (SocketException exception)
        {
            // A machine may have IPv6 in its kernel and no IPv6 loopback: nobody else can take that port then.
            return exception.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
