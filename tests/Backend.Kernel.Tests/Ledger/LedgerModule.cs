using Backend.Kernel.Modules;
using Backend.Kernel.Tests.Ledger.Schema;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>The module of these tests. It lists every handler and table of the assembly, as a real one does.</summary>
internal sealed class LedgerModule : IModule
{
    public const string ReadScope = "ledger:read";

    public const string WriteScope = "ledger:write";

    public string Name => "ledger";

    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Accounts)
        .Publishes(Tables.PublishedAccounts)
        .Exports<INotes, Notes>()
        .Command<OpenAccount, Guid, OpenAccountHandler>(WriteScope)
        .Command<RunCommand, Unit, RunCommandHandler>(WriteScope)
        .Query<RunQuery, Unit, RunQueryHandler>(ReadScope);
}
