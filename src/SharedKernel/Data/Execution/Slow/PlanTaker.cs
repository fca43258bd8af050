using System.Diagnostics;
using Backend.Data.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Execution.Slow;

/// <summary>
/// Explains slow statements after their unit of work, in a read-only unit of the same organization and role: nothing is
/// executed, and no lock of rows is taken. One at a time; what comes meanwhile waits for its next slow call. Thread-safe.
/// </summary>
internal sealed class PlanTaker(Database database, PlanSampling sampling, ILogger logger)
{
    /// <summary>The verb of its own statements, which are never explained themselves.</summary>
    public const string Operation = "EXPLAIN";

    // Planning takes milliseconds; what waits longer waits for a lock, or for a server that has other troubles.
    private static readonly UnitOfWorkOptions Options = UnitOfWorkOptions.ReadOnly with
    {
        StatementTimeout = TimeSpan.FromSeconds(1),
        Deadline = TimeSpan.FromSeconds(2),
        Kind = "explain",
    };

    private readonly Lock _lock = new();

    private Task _taking = Task.CompletedTask;

    public bool IsDue(string text) => sampling.IsDue(text);

    public void Begin(List<SlowStatement> due)
    {
        lock (_lock)
        {
            if (_taking.IsCompleted)
                _taking = TakeAsync(due);
        }
    }

    public Task IdleAsync()
    {
        lock (_lock)
            return _taking;
    }

    private async Task TakeAsync(List<SlowStatement> due)
    {
        // The caller's answer does not wait for this.
        await Task.Yield();
        foreach (var slow in due.Where(slow => sampling.TryTake(slow.Text)))
            await TakeAsync(slow);
    }

    private async Task TakeAsync(SlowStatement slow)
    {
        try
        {
            var plan = await database.RunAsync(slow.Organization, Options, (unit, ct) => ReadAsync(unit, slow, ct), CancellationToken.None);
            logger.PlanTaken(slow.Name.ToString(), slow.Site.ToString(), plan);
        }
        // A diagnosis must not fail what it diagnoses, nor go unnoticed.
        catch (Exception error)
        {
            logger.PlanNotTaken(slow.Name.ToString(), slow.Site.ToString(), error.GetType().Name);
        }
    }

    private static async Task<string> ReadAsync(IUnitOfWork unit, SlowStatement slow, CancellationToken cancellationToken)
    {
        var plan = PlanText.Of(await unit.Executor.QueryAsync(slow.Explained, ReadAsync, slow.Site, cancellationToken));
        Activity.Current?.SetTag(Telemetry.StatementPlan, plan);
        return plan;
    }

    private static async Task<string> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await reader.ReadAsync(cancellationToken);
        return reader.GetString(0);
    }
}
