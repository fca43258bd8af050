using Backend.Tenancy.Tests.Http;
using Backend.Testing.Databases;

namespace Backend.Tenancy.Tests;

/// <summary>Ends the shared site and leaves the shared server after the assembly's last test.</summary>
[SetUpFixture]
public sealed class SharedServer
{
    [OneTimeTearDown]
    public async Task Release()
    {
        await SharedSite.StopAsync();
        await TestServer.ReleaseAsync();
    }
}
