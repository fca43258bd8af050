using Autofac;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Development;
using Backend.Kernel.Errors;
using Backend.Kernel.Modules;
using Backend.Kernel.Requests;
using Backend.Kernel.Schema;
using Backend.Kernel.Tests.Ledger;
using Backend.Testing.Modules;
using Backend.Testing.Network;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Kernel.Tests.Idempotency;

/// <summary>The server commits, and the connection breaks before it can say so.</summary>
public sealed class LostCommitTests : KeyedFixture
{
    private CountingProxy proxy = null!;
    private Database pool = null!;
    private IContainer container = null!;

    [SetUp]
    public void Connect()
    {
        proxy = CountingProxy.Start(Host.ConnectionString(DatabaseRole.App));
        pool = new Database(new DatabaseOptions { ConnectionString = proxy.ConnectionString }, NullLogger<Database>.Instance);
        container = ModuleContainer.Build(new ModuleCatalog(new PlatformModule(), new LedgerModule()), pool);
        proxy.LosesCommits = true;
    }

    [TearDown]
    public async Task Disconnect()
    {
        await container.DisposeAsync();
        await pool.DisposeAsync();
        await proxy.DisposeAsync();
    }

    [Test]
    public async Task Commit_WithAKey_IsSettledByItsRow()
    {
        var outcome = await container.Resolve<IDispatcher>()
            .SendAsync(Caller, new OpenAccount("one"), new RequestOptions { IdempotencyKey = Key }, CancellationToken.None);

        Assert.That(outcome.IsReplayed);
        Assert.That(await Host.ReadAsync<Guid>("select id from ledger.accounts where organization_id = $1", Caller.Organization.Value), Is.EqualTo(outcome.Response));
    }

    [Test]
    public async Task Commit_WithoutAKey_IsSaidToBeUnknown()
    {
        var unknown = (await Assert.ThrowsAsync<CommitOutcomeUnknownException>(
            () => container.Resolve<IDispatcher>().SendAsync(Caller, new OpenAccount("one"), CancellationToken.None)))!;

        Assert.That(ErrorTable.Of(unknown).Code, Is.EqualTo(ErrorCodes.OutcomeUnknown));
        Assert.That(await NamesAsync(), Is.EqualTo(new[] { "one" }));
    }
}
