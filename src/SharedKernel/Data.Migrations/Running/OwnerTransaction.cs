using System.Globalization;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>A transaction of the owner: what it creates belongs to <c>backend_owner</c>, and the role ends with it.</summary>
internal static class OwnerTransaction
{
    public static async Task<NpgsqlTransaction> BeginAsync(NpgsqlConnection connection, TimeSpan lockTimeout, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken);
        string[] statements =
        [
            $"set local role {Roles.Owner}",
            // Every name is qualified, so that nothing lands in a schema by accident.
            "set local search_path = pg_catalog",
            string.Create(CultureInfo.InvariantCulture, $"set local lock_timeout = {(long)lockTimeout.TotalMilliseconds}"),
            "set local statement_timeout = 0",
        ];
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection, transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return transaction;
    }
}
