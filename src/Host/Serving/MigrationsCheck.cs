using Backend.Data.Execution;
using Backend.Data.Migrations;
using Backend.Kernel.Http.Health;

namespace Backend.Host.Serving;

/// <summary>Whether the database is reached and as far as the code.</summary>
internal sealed class MigrationsCheck(MigrationReadiness readiness, Database database) : IReadinessCheck
{
    public string Name => "migrations";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var pending = await readiness.PendingAsync(database, cancellationToken);
        return pending.Count == 0 ? null : $"Pending: {string.Join(", ", pending.Select(status => $"{status.Module}/{status.Id}"))}. Run `db migrate`.";
    }
}
