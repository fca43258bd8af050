using Backend.Data.Query;
using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Testing.Modules;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

using static Backend.Kernel.Tests.Ledger.Schema.Tables;

/// <summary>The ledger on a database of its own. Each test acts in an organization of its own.</summary>
public abstract class LedgerFixture
{
    private ModuleHost? host;

    private protected ModuleHost Host => host!;

    private protected OrganizationContext Caller { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        var catalog = new ModuleCatalog(new PlatformModule(), new LedgerModule());
        host = await ModuleHost.StartAsync(catalog, ModuleTemplates.Exported(catalog));
    }

    [OneTimeTearDown]
    public async Task StopHost()
    {
        if (host is not null)
            await host.DisposeAsync();
    }

    [SetUp]
    public async Task EnterNewOrganization() => Caller = await Host.NewOrganizationAsync();

    private protected Task<Unit> RunAsync(Func<Work, CancellationToken, Task> handler) => Host.SendAsync(Caller, new RunCommand(handler));

    /// <summary>The committed accounts of the caller's organization.</summary>
    private protected async Task<IReadOnlyList<string>> NamesAsync()
    {
        IReadOnlyList<string> names = [];
        await Host.SendAsync(Caller, new RunQuery(async (work, ct) =>
        {
            var accounts = await work.UnitOfWork.From(Accounts).OrderBy(Accounts.Name.Asc()).ToListAsync(ct);
            names = [.. accounts.Select(account => account.Name)];
        }));
        return names;
    }
}
