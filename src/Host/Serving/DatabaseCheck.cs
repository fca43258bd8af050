using Backend.Data.Execution;
using Backend.Kernel.Http.Health;

namespace Backend.Host.Serving;

/// <summary>Whether the database is reached at all. It asks also while units of work are refused, and an answer ends that.</summary>
internal sealed class DatabaseCheck(Database database) : IReadinessCheck
{
    public string Name => "database";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        await database.InspectAsync("select 1", static (reader, ct) => reader.ReadAsync(ct), cancellationToken);
        return null;
    }
}
