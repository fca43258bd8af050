using System.Net;
using System.Net.Sockets;

namespace Backend.Testing.Telemetry.Otlp;

/// <summary>A collector that takes connections and never answers. Thread-safe.</summary>
public sealed class SilentCollector : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    // The backlog accepts for it: clients are connected, may send, and hear nothing.
    private SilentCollector() => _listener.Start();

    /// <summary>What OTEL_EXPORTER_OTLP_ENDPOINT is to be.</summary>
    public string Endpoint => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Starts it on a free port.</summary>
    public static SilentCollector Start() => new();

    /// <summary>Stops it.</summary>
    public void Dispose() => _listener.Dispose();
}
