using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Backend.Development.Server;

/// <summary>The port: the one of last time, else the preferred one, else any that is free.</summary>
internal static class Ports
{
    public static int Choose(Layout layout, int preferred)
    {
        var remembered = File.Exists(layout.Port)
            && int.TryParse(File.ReadAllText(layout.Port), NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : preferred;
        return IsFree(remembered) ? remembered : IsFree(preferred) ? preferred : AnyFree();
    }

    public static void Remember(Layout layout, int port) => File.WriteAllText(layout.Port, port.ToString(CultureInfo.InvariantCulture));

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int AnyFree()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
