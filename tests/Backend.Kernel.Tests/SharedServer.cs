using Backend.Testing.Databases;

namespace Backend.Kernel.Tests;

/// <summary>Leaves the shared server after the assembly's last test.</summary>
[SetUpFixture]
public sealed class SharedServer
{
    [OneTimeTearDown]
    public Task Release() => TestServer.ReleaseAsync();
}
