using Npgsql;

namespace Backend.Data.Migrations.Organizations;

/// <summary>Statements without a result, in one round trip.</summary>
internal static class OwnerStatements
{
    public static async Task RunAsync(this NpgsqlConnection connection, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
