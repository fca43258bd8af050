using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>
/// The policy that shows the owner rows during a backfill. The wall stays: it still limits the owner to the organization
/// of the transaction. Only the roles of the application have such a policy otherwise.
/// </summary>
internal static class BackfillPolicy
{
    private const string Name = "migration_backfill";

    private const string Tables = $"""
        select pg_catalog.format('%I.%I', n.nspname, c.relname)
        from pg_catalog.pg_policy p
        join pg_catalog.pg_class c on c.oid = p.polrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where p.polname = '{Name}'
        order by 1
        """;

    public static string Create(string table) => $"create policy {Name} on {table} as permissive for all to {Roles.Owner} using (true) with check (true)";

    public static string Drop(string table) => $"drop policy if exists {Name} on {table}";

    /// <summary>The tables on which it stands: none, unless a backfill is running or was interrupted.</summary>
    public static async Task<IReadOnlyList<string>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Tables, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
            tables.Add(reader.GetString(0));
        return tables;
    }
}
