using System.Net;
using System.Net.Sockets;
using System.Text;
using Backend.Host.Commands;

namespace Backend.Deploy.Tests.Commands;

/// <summary>What a container's health check asks with.</summary>
internal sealed class ProbeCommandTests
{
    [TestCase("200 OK", 0)]
    [TestCase("503 Service Unavailable", 1)]
    [TestCase("302 Found", 1)]
    public async Task Probe_Answer_IsItsExitCode(string status, int exitCode)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener, status);

        Assert.That(await HostCommand.RunAsync(["probe", "--url", $"http://{listener.LocalEndpoint}/readyz"]), Is.EqualTo(exitCode));
        Assert.That(await answering, Does.StartWith("GET /readyz "));
    }

    [Test]
    public async Task Probe_NobodyListens_EndsWith1()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = listener.LocalEndpoint.ToString();
        listener.Stop();

        Assert.That(await HostCommand.RunAsync(["probe", "--url", $"http://{address}/livez"]), Is.EqualTo(1));
    }

    [TestCase("readyz")]
    [TestCase("file:///etc/passwd")]
    public async Task Probe_NoAddress_IsWrongUsage(string url)
        => Assert.That(await HostCommand.RunAsync(["probe", "--url", url]), Is.EqualTo(2));

    private static async Task<string> AnswerAsync(TcpListener listener, string status)
    {
        using var client = await listener.AcceptTcpClientAsync();
        var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var request = await reader.ReadLineAsync() ?? "";
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"));
        return request;
    }
}
