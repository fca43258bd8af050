using Backend.Data.Migrations.Organizations.Tables;
using Backend.Data.Migrations.Running;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>Takes the rows of a closed organization away, in short transactions that each count what they took.</summary>
internal sealed class DeletionRun(NpgsqlConnection connection, OrganizationId organization, IProgress<OrganizationProgress>? progress)
{
    // Whoever still holds a row is a function of the queues, which take milliseconds.
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(30);

    private long _rows;

    /// <summary>Children before parents.</summary>
    public async Task DeleteAsync(IReadOnlyList<TableGroup> groups, CancellationToken cancellationToken)
    {
        foreach (var group in groups.Reverse())
        {
            while (await RoundAsync(group, cancellationToken) > 0)
            {
                // What was referred to may have become free.
            }

            if (group.Inner.Count > 0)
                await CircleAsync(group, cancellationToken);
        }
    }

    /// <summary>Looks for rows, and when there are none deletes the organization itself, in one transaction.</summary>
    /// <returns>The tables that hold rows; empty when it is done.</returns>
    public async Task<IReadOnlyList<string>> FinishAsync(IReadOnlyList<TableGroup> groups, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(cancellationToken);
        var left = new List<string>();
        foreach (var table in groups.SelectMany(group => group.Tables))
        {
            progress?.Report(new(OrganizationStep.Verifying, table.Name, _rows, null));
            await connection.RunAsync(table.Access.Begin(table.Name), cancellationToken);
            await using (var command = Command(DeletionStatements.Any(table)))
            {
                if (await command.ExecuteScalarAsync(cancellationToken) is not false)
                    left.Add(table.Name);
            }

            await connection.RunAsync(table.Access.End(table.Name), cancellationToken);
        }

        if (left.Count > 0)
            return left;
        await using (var command = Command("delete from platform.organizations where id = $1"))
            await command.ExecuteNonQueryAsync(cancellationToken);
        await DeletionRecord.CompleteAsync(connection, organization, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    private async Task<long> RoundAsync(TableGroup group, CancellationToken cancellationToken)
    {
        var round = 0L;
        foreach (var table in group.Tables)
        {
            for (var rows = -1L; rows != 0; round += rows)
            {
                rows = await TransactAsync(table, async () =>
                {
                    await using var command = Command(DeletionStatements.Batch(group, table));
                    return [(table, await command.ExecuteNonQueryAsync(cancellationToken))];
                }, cancellationToken);
            }
        }

        return round;
    }

    private Task<long> CircleAsync(TableGroup group, CancellationToken cancellationToken) => TransactAsync(group.Tables[0], async () =>
    {
        await using var command = Command(DeletionStatements.Circle(group));
        var counts = await command.ExecuteScalarAsync(cancellationToken) as long[] ?? [];
        return [.. group.Tables.Zip(counts)];
    }, cancellationToken);

    private async Task<long> TransactAsync(
        OrganizationTable table, Func<Task<IReadOnlyList<(OrganizationTable Table, long Rows)>>> delete, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(cancellationToken);
        await connection.RunAsync(table.Access.Begin(table.Name), cancellationToken);
        var deleted = await delete();
        await connection.RunAsync(table.Access.End(table.Name), cancellationToken);
        foreach (var (from, rows) in deleted.Where(each => each.Rows > 0))
            await DeletionRecord.AddAsync(connection, organization, from.Name, rows, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var sum = deleted.Sum(each => each.Rows);
        _rows += sum;
        progress?.Report(new(OrganizationStep.Deleting, table.Name, _rows, null));
        return sum;
    }

    private Task<NpgsqlTransaction> BeginAsync(CancellationToken cancellationToken) =>
        OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken, organization.Value);

    private NpgsqlCommand Command(string sql) => new(sql, connection) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization.Value } } };
}
