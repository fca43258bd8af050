using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.Plans;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>Drops the policies of backfills that a kill interrupted. Their backfills make them anew.</summary>
internal static class LeftoverPolicies
{
    /// <param name="run">The run, before it applies anything.</param>
    /// <param name="first">The file that is applied next, which messages name.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static async Task DropAsync(RunContext run, MigrationPlan first, CancellationToken cancellationToken)
    {
        foreach (var table in await BackfillPolicy.TablesAsync(run.Connection, cancellationToken))
        {
            await run.RetryAsync(first.File.QualifiedName, () => DropAsync(run, first, table, cancellationToken), cancellationToken);
            run.Logger.LeftoverPolicyDropped(table);
        }
    }

    private static async Task<bool> DropAsync(RunContext run, MigrationPlan first, string table, CancellationToken cancellationToken)
    {
        await using var transaction = await OwnerTransaction.BeginAsync(run.Connection, run.Patience.Timeout, cancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(BackfillPolicy.Drop(table), run.Connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException error) when (ServerError.IsContention(error.SqlState))
        {
            throw FailureReport.Of(run, first, first.Segments[0].Last, error);
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
