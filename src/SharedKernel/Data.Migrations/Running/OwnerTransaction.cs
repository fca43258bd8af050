using System.Data;
using System.Globalization;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>A transaction of the owner: what it creates belongs to <c>backend_owner</c>, and the role ends with it.</summary>
internal static class OwnerTransaction
{
    /// <summary>Begins one, and enters an organization when one is given: behind a wall the owner is as blind as anyone.</summary>
    public static async Task<NpgsqlTransaction> BeginAsync(
        NpgsqlConnection connection,
        TimeSpan lockTimeout,
        CancellationToken cancellationToken,
        Guid? organization = null,
        IsolationLevel isolation = IsolationLevel.ReadCommitted)
    {
        var transaction = await connection.BeginTransactionAsync(isolation, cancellationToken);
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                new NpgsqlBatchCommand($"set local role {Roles.Owner}"),
                // Every name is qualified, so that nothing lands in a schema by accident.
                new NpgsqlBatchCommand("set local search_path = pg_catalog"),
                new NpgsqlBatchCommand(string.Create(CultureInfo.InvariantCulture, $"set local lock_timeout = {(long)lockTimeout.TotalMilliseconds}")),
                new NpgsqlBatchCommand("set local statement_timeout = 0"),
            },
        };
        if (organization is { } id)
        {
            // Not app.enter: that refuses suspended organizations, whose rows are migrated like all others.
            batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('app.organization_id', $1, true)")
            {
                Parameters = { new NpgsqlParameter<string> { TypedValue = id.ToString() } },
            });
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        return transaction;
    }
}
