using Backend.Data.Migrations.Catalog.Queries;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Npgsql;

namespace Backend.Data.Migrations.Catalog;

/// <summary>
/// Reads schemas of a live database as snapshots. Expressions, types and definitions are PostgreSQL's own print with every
/// name qualified, so that two catalogs are comparable with each other, and not with what the C# schema says.
/// </summary>
internal static class CatalogReader
{
    // Only what lies in pg_catalog is printed without its schema. Inside the caller's transaction it lasts to the end of
    // that, without one to the end of the batch.
    private const string QualifiedNames = "select set_config('search_path', 'pg_catalog', true)";

    private static readonly IReadOnlyList<CatalogQuery> Queries =
    [
        SchemaQuery.Query,
        ExtensionQuery.Query,
        EnumQuery.Query,
        SequenceQuery.Query,
        TableQuery.Query,
        ViewQuery.Query,
        ColumnQuery.Query,
        ConstraintQuery.Query,
        IndexQuery.Query,
        WallQuery.Query,
        PolicyQuery.Query,
        GrantQuery.Query,
    ];

    /// <summary>
    /// One round trip, whatever the number of tables. Takes ACCESS SHARE on the tables that views read, to the end of the
    /// transaction, and no other lock on any table.
    /// </summary>
    /// <param name="connection">Of a role that may call set_config, such as the migrator.</param>
    /// <param name="scopes">What to read; a schema that does not exist has no rows.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    public static async Task<IReadOnlyList<SchemaSnapshot>> ReadAsync(
        NpgsqlConnection connection,
        IReadOnlyList<CatalogScope> scopes,
        CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new NpgsqlBatchCommand(QualifiedNames) } };
        foreach (var query in Queries)
            batch.BatchCommands.Add(query.Command(scopes));
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        var rows = new List<(string Schema, SnapshotRow Row)>();
        foreach (var query in Queries)
        {
            await reader.NextResultAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                rows.Add((reader.GetString(0), query.Read(reader)));
        }

        var bySchema = rows.ToLookup(row => row.Schema, row => row.Row, StringComparer.Ordinal);
        return [.. scopes.Select(scope => Snapshot(scope.Schema, [.. bySchema[scope.Schema]]))];
    }

    private static SchemaSnapshot Snapshot(string schema, SnapshotRow[] rows)
    {
        // An extension may be there without the schema that needs it.
        if (!rows.OfType<SchemaRow>().Any())
            return SchemaSnapshot.Empty(schema);
        var parts = rows.OfType<TablePartRow>().ToLookup(row => row.Table, StringComparer.Ordinal);
        return new SchemaSnapshot(SchemaSnapshot.CurrentFormat, schema,
        [
            .. rows.Where(row => row is not TablePartRow and not TableRow and not ViewRow),
            .. rows.OfType<TableRow>().SelectMany(table => parts[table.Name].Prepend<SnapshotRow>(table)),
            .. rows.OfType<ViewRow>().SelectMany(view => parts[view.Name].Prepend<SnapshotRow>(view)),
        ]);
    }
}
