using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Backend.Testing.Clusters;

/// <summary>
/// Ports below those that the system gives to outgoing connections: nobody takes a server's port while it is down.
/// </summary>
internal static class ClusterPorts
{
    private const int First = 20_000;

    private const int End = 32_000;

    public static int Free()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(First, End);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: another one, then.
            }
        }
    }
}
