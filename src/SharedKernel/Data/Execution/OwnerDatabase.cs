using Backend.Data.Execution.Errors;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// Writes global tables as their owner: the app roles may only read them. It acts for no organization, so a statement on
/// a tenant's table is refused before it is sent, and row security would find no row for it.
/// </summary>
/// <param name="migratorConnectionString">The migrator's connection, in Npgsql's form.</param>
public sealed class OwnerDatabase(string migratorConnectionString)
{
    /// <summary>Runs work in one transaction: committed when it returns, rolled back when it throws.</summary>
    /// <param name="work">The work. It must await all it starts.</param>
    /// <param name="cancellationToken">Cancels the running statement and rolls back.</param>
    /// <exception cref="StatementException">A statement is of an organization.</exception>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<TResult> RunAsync<TResult>(Func<IStatementStart, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(migratorConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            // Local: a pooled connection keeps nothing of it.
            await using (var role = new NpgsqlCommand("set local role backend_owner", connection, transaction))
                await role.ExecuteNonQueryAsync(cancellationToken);
            var result = await work(new OwnerUnit(connection, transaction), cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }
}
