using Backend.Data.Migrations.Running.Statements;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>What PostgreSQL's catalog says of indexes.</summary>
internal static class IndexCatalog
{
    private const string ByName = """
        select i.indisvalid and i.indisready and i.indislive, pg_catalog.format('%I.%I', tn.nspname, t.relname), pg_catalog.pg_get_indexdef(i.indexrelid)
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indexrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_class t on t.oid = i.indrelid
        join pg_catalog.pg_namespace tn on tn.oid = t.relnamespace
        where n.nspname = $1 and c.relname = $2
        """;

    // What `reindex concurrently` leaves when it is interrupted: the copy it was building, or the original it had replaced.
    private const string LeftByReindex = """
        select n.nspname, c.relname
        from pg_catalog.pg_index i
        join pg_catalog.pg_class c on c.oid = i.indexrelid
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where not i.indisvalid and c.relname ~ '_cc(new|old)[0-9]*$'
          and i.indrelid in (
              select to_regclass($1)::oid
              union all select x.indrelid from pg_catalog.pg_index x where x.indexrelid = to_regclass($1))
        order by 1, 2
        """;

    private const string Copy = $"{MigrationJournal.Schema}.migration_probe";

    private const string CopyIndex = "migration_probe_idx";

    public static async Task<FoundIndex?> FindAsync(NpgsqlConnection connection, QualifiedName index, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(ByName, connection)
        {
            Parameters = { new NpgsqlParameter<string?> { TypedValue = index.Schema }, new NpgsqlParameter<string> { TypedValue = index.Name } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? new FoundIndex(reader.GetBoolean(0), reader.GetString(1), reader.GetString(2)) : null;
    }

    public static async Task<IReadOnlyList<QualifiedName>> LeftByReindexAsync(NpgsqlConnection connection, QualifiedName of, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(LeftByReindex, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = of.Sql } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var names = new List<QualifiedName>();
        while (await reader.ReadAsync(cancellationToken))
            names.Add(new QualifiedName(reader.GetString(0), reader.GetString(1)));
        return names;
    }

    /// <summary>
    /// The definition that a statement would make, in PostgreSQL's own words: it is run on an empty copy of the table, in
    /// the transaction that the connection is in, which the caller rolls back.
    /// </summary>
    public static async Task<string> DefinitionOfAsync(NpgsqlConnection connection, IndexBuild build, string statement, CancellationToken cancellationToken)
    {
        await using (var copy = new NpgsqlCommand($"create table {Copy} (like {build.Table.Sql})", connection))
            await copy.ExecuteNonQueryAsync(cancellationToken);
        var unique = StatementTokens.Of(statement)[1].IsWord("unique") ? "unique " : "";
        await using (var index = new NpgsqlCommand($"create {unique}index {CopyIndex} on {Copy}{statement[build.Table.End..]}", connection))
            await index.ExecuteNonQueryAsync(cancellationToken);
        var found = await FindAsync(connection, new QualifiedName(MigrationJournal.Schema, CopyIndex), cancellationToken);
        return found!.Definition;
    }
}
