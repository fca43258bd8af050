using System.Net;
using System.Net.Sockets;

namespace Backend.Host.Tests.Serving;

public sealed class AddressTests : ApiTests
{
    [Test]
    public async Task Serve_PortInUse_EndsWith1()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var ended = await Workplace.RunAsync("serve", "--urls", address);

        ended.Refused(1, "--urls");
        Assert.That(ended.Errors, Does.Contain(address));
        Assert.That(ended.Output, Has.None.Contains("serves on"));
    }

    [TestCase("nonsense")]
    [TestCase("")]
    [TestCase(";")]
    [TestCase("http://")]
    [TestCase("ftp://127.0.0.1:0")]
    [TestCase("http://127.0.0.1:99999")]
    [TestCase("http://127.0.0.1:0;127.0.0.1")]
    public async Task Serve_NoAddress_EndsWith2(string address) =>
        (await Workplace.RunAsync("serve", "--urls", address)).Refused(2, "is no address to listen on");

    // 192.0.2.1 is no machine's: it is reserved for documentation.
    [TestCase("https://127.0.0.1:0")]
    [TestCase("http://192.0.2.1:0")]
    public async Task Serve_AddressThatCannotBeHad_EndsWith1(string address) =>
        (await Workplace.RunAsync("serve", "--urls", address)).Refused(1, $"Cannot listen on {address}");
}
