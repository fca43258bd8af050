using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Kernel.Http.Health;
using Backend.Kernel.Modules;

namespace Backend.Host.Serving;

/// <summary>Whether the walls between organizations stand, for the role that serves.</summary>
internal sealed class TenancyCheck(Database database, ModuleCatalog catalog) : IReadinessCheck
{
    public string Name => "tenancy";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var violations = await TenancySelfTest.RunAsync(database, [.. catalog.Modules.Select(module => module.Schema)], cancellationToken);
        return violations.Count == 0 ? null : string.Join("; ", violations);
    }
}
