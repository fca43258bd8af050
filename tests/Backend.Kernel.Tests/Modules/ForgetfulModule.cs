using Backend.Kernel.Modules;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;
using MediatR;

namespace Backend.Kernel.Tests.Modules;

/// <summary>A module that gets everything wrong: it forgets its table, a query's handler and a service, and lists a command twice.</summary>
internal sealed class ForgetfulModule : IModule
{
    public string Name => "forgetful";

    public void Configure(ModuleBuilder module) => module
        .Publishes(Tables.PublishedAccounts)
        .Imports<INotes>()
        .Command<OpenAccount, Guid, OpenAccountHandler>("ledger:write")
        .Command<OpenAccount, Guid, OpenAccountHandler>("ledger:write")
        .Command<RunCommand, Unit, RunCommandHandler>("ledger:write");
}
