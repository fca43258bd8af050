using System.Net;
using System.Net.Sockets;
using Autofac;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Tenancy;
using Backend.Kernel.Errors;
using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Requests;
using Backend.Kernel.Schema;
using Backend.Kernel.Tests.Ledger;
using Backend.Testing.Modules;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Kernel.Tests.Requests;

/// <summary>Refusals that come before the database: here it cannot be reached, and who tries is told so.</summary>
public sealed class RefusalTests
{
    private Database database = null!;

    private IContainer container = null!;

    [OneTimeSetUp]
    public async Task Build()
    {
        database = new Database(
            new DatabaseOptions { ConnectionString = $"Host=127.0.0.1;Port={ClosedPort()};Username=nobody" },
            NullLogger<Database>.Instance);
        container = ModuleContainer.Build(new ModuleCatalog(new PlatformModule(), new LedgerModule()), database);
    }

    [OneTimeTearDown]
    public async Task Dispose()
    {
        await container.DisposeAsync();
        await database.DisposeAsync();
    }

    [Test]
    public async Task Send_WhenAllIsInOrder_NeedsTheDatabase() =>
        await Assert.ThrowsAsync<DatabaseUnavailableException>(() => SendAsync(new OpenAccount("one"), LedgerModule.WriteScope));

    [Test]
    public async Task Send_WithoutTheScope_IsForbiddenBeforeAConnectionIsTaken()
    {
        var refusal = (await Assert.ThrowsAsync<ForbiddenException>(() => SendAsync(new OpenAccount("one"), LedgerModule.ReadScope)))!;

        Assert.That(refusal.Message, Does.Contain("ledger:write"));
    }

    [Test]
    public async Task Send_WithInvalidFields_IsRefusedBeforeAConnectionIsTaken()
    {
        var refusal = (await Assert.ThrowsAsync<ValidationException>(() => SendAsync(new OpenAccount(" "), LedgerModule.WriteScope)))!;

        Assert.That(refusal.Errors["name"], Is.EqualTo(new[] { "must not be blank" }));
    }

    [Test]
    public async Task Send_WithoutTheScope_DoesNotTellWhatIsInvalid() =>
        await Assert.ThrowsAsync<ForbiddenException>(() => SendAsync(new OpenAccount(" ")));

    [Test]
    public async Task Send_WhenNoModuleListsTheRequest_SaysSo()
    {
        var error = (await Assert.ThrowsAsync<InvalidOperationException>(() => container.Resolve<IDispatcher>()
            .SendAsync(Caller(), new Unlisted(), CancellationToken.None)))!;

        Assert.That(error.Message, Does.Contain("listed by no module"));
    }

    private static OrganizationContext Caller(params string[] scopes) =>
        new(new OrganizationId(Guid.CreateVersion7()), "tester", scopes.ToHashSet(StringComparer.Ordinal));

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task<Guid> SendAsync(OpenAccount request, params string[] scopes) =>
        container.Resolve<IDispatcher>().SendAsync(Caller(scopes), request, CancellationToken.None);

    private sealed record Unlisted : Messages.IQuery<int>;
}
