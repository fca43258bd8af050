using Backend.Data.Schema;
using Backend.Data.Tenancy;

namespace Backend.Kernel.Jobs.Running;

/// <summary>Whether this worker can do its work.</summary>
public sealed class WorkerHealth
{
    private readonly WorkerDatabase _database;

    private readonly JobStore _store;

    internal WorkerHealth(WorkerDatabase database, JobStore store) => (_database, _store) = (database, store);

    /// <summary>Asks the queue's functions, and runs the self-test of tenancy for the worker role.</summary>
    /// <param name="modules">Every module.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>What is wrong, in words; empty when nothing is.</returns>
    /// <exception cref="Data.Execution.Errors.DatabaseException">The database failed or refused.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(IReadOnlyList<ModuleSchema> modules, CancellationToken cancellationToken)
    {
        await _store.ScheduleTimesAsync([], cancellationToken);
        return await TenancySelfTest.RunAsync(_database.Handlers, modules, cancellationToken);
    }
}
