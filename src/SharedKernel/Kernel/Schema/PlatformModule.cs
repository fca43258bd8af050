using Backend.Kernel.Modules;
using Backend.Kernel.Operations;

namespace Backend.Kernel.Schema;

/// <summary>The kernel as a module: it owns the schema <c>platform</c>.</summary>
public sealed class PlatformModule : IModule
{
    /// <inheritdoc/>
    public string Name => "platform";

    /// <inheritdoc/>
    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Organizations, Tables.OrganizationDeletions, Tables.OperatorAudit, Tables.IdempotencyKeys, Tables.Jobs, Tables.Outbox, Tables.Inbox, Tables.Schedules)
        .Operations();
}
