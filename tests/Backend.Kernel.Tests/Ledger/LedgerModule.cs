using Backend.Kernel.Jobs;
using Backend.Kernel.Modules;
using Backend.Kernel.Seeding.Samples;
using Backend.Kernel.Tests.Events;
using Backend.Kernel.Tests.Jobs;
using Backend.Kernel.Tests.Ledger.Schema;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>The module of these tests. It lists every handler and table of the assembly, as a real one does.</summary>
internal sealed class LedgerModule(Func<SampleUnit, Task>? whenSampled = null) : IModule
{
    public const string ReadScope = "ledger:read";

    public const string WriteScope = "ledger:write";

    public string Name => "ledger";

    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Accounts, Tables.Currencies, Tables.Categories)
        .Publishes(Tables.PublishedAccounts)
        .Reference(Tables.Currencies, key: [Tables.Currencies.Code], kept: [Tables.Currencies.Name, Tables.Currencies.Symbol], LedgerReferences.Currencies)
        .Reference(Tables.Categories, key: [Tables.Categories.Code], kept: [], LedgerReferences.Categories)
        .Sample(new LedgerSample(whenSampled))
        .Exports<INotes, Notes>()
        .Command<OpenAccount, Guid, OpenAccountHandler>(WriteScope)
        .Command<RunCommand, Unit, RunCommandHandler>(WriteScope)
        .Query<RunQuery, Unit, RunQueryHandler>(ReadScope)
        .Job<RunJob, RunJobHandler>(new JobKindOptions { MaxAttempts = 3, Timeout = TimeSpan.FromSeconds(5) })
        .Job<SendJob, SendJobHandler>(new JobKindOptions { CompletesInBatches = true })
        .Job<WrongJob, WrongJobHandler>(new JobKindOptions { CompletesInBatches = true })
        .Raises<Happened>()
        .Raises<Unheard>()
        .On<Happened, NoteHappened>(NoteHappened.Name)
        .On<Happened, AlsoHappened>(AlsoHappened.Name);
}
