using Backend.Testing.Databases;
using Backend.Testing.Hosting;

namespace Backend.Tenancy.Tests;

/// <summary>Ends the shared host and leaves the shared server after the assembly's last test.</summary>
[SetUpFixture]
public sealed class SharedServer
{
    [OneTimeTearDown]
    public async Task Release()
    {
        await SharedHost.StopAsync();
        await TestServer.ReleaseAsync();
    }
}
