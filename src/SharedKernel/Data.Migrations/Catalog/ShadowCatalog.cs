using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;
using Npgsql;

namespace Backend.Data.Migrations.Catalog;

/// <summary>
/// The C# schema as PostgreSQL itself prints it, beside the live catalog. In one transaction, which is always rolled back:
/// the live catalog is read, the live schemas are renamed out of the way, the modules' DDL is run under the true names, and
/// its catalog is read in the same way.
/// </summary>
/// <remarks>
/// Nothing is left behind, however it ends: no commit is ever sent. Locks until the rollback, none of which a statement of
/// a serving role waits for: renaming locks the schema's row in <c>pg_namespace</c>, never a table in it; running the DDL
/// locks the new, empty tables exclusively, which only this transaction sees; reading takes ACCESS SHARE on the tables that
/// live views read. Other DDL may wait: a rename of or grant on the schemas themselves, and what needs ACCESS EXCLUSIVE on
/// a table that a view reads. Sessions that serve go on with the schemas under their own names, since none of it is
/// committed. It costs a few dead rows of the system catalogs per entity, for autovacuum.
/// </remarks>
internal static class ShadowCatalog
{
    // Long enough for another check to end, short enough not to stand in a migration's way.
    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(3);

    /// <param name="connection">The migrator's, in no transaction.</param>
    /// <param name="modules">Every module that one of them references must be among them.</param>
    /// <param name="cancellationToken">Rolls back.</param>
    /// <exception cref="CatalogException">PostgreSQL refused; the message says what to do.</exception>
    /// <exception cref="SchemaModelException">A schema is wrong.</exception>
    /// <exception cref="ModuleOrderException">The foreign keys between modules form a circle or leave the list.</exception>
    public static async Task<IReadOnlyList<CatalogPair>> ReadAsync(
        NpgsqlConnection connection,
        IReadOnlyList<ModuleSchema> modules,
        CancellationToken cancellationToken)
    {
        var ddl = SchemaExport.Ddl(modules);
        CatalogScope[] scopes = [.. modules.Select(CatalogScope.Of)];
        // Disposing rolls back.
        await using var transaction = await OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken);
        try
        {
            var live = await CatalogReader.ReadAsync(connection, scopes, cancellationToken);
            await MoveAwayAsync(connection, live, cancellationToken);
            await ExecuteAsync(connection, SqlScript.Split(ddl).Select(statement => statement.Text), cancellationToken);
            var expected = await CatalogReader.ReadAsync(connection, scopes, cancellationToken);
            return [.. modules.Select((module, i) => new CatalogPair(module, live[i], expected[i]))];
        }
        catch (PostgresException error)
        {
            throw new CatalogException(Reason(error), error);
        }
    }

    private static Task MoveAwayAsync(NpgsqlConnection connection, IReadOnlyList<SchemaSnapshot> live, CancellationToken cancellationToken)
    {
        foreach (var row in live.SelectMany(snapshot => snapshot.Rows.OfType<SchemaRow>()))
        {
            if (row.Owner is { } owner)
                throw new CatalogException($"The schema {row.Name} belongs to {owner}. As a superuser: alter schema {row.Name} owner to {Roles.Owner}; then run `db check` again.");
        }

        return ExecuteAsync(
            connection,
            live.Select((snapshot, i) => (snapshot, i)).Where(each => each.snapshot.Rows.Count > 0)
                .Select(each => $"alter schema {each.snapshot.Schema} rename to \"live {each.i}\""),
            cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in statements)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        if (batch.BatchCommands.Count > 0)
            await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Reason(PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable =>
            "Another migration or check is at work in the database. Nothing was changed; run `db check` again when it has ended.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"{Roles.Owner} may not build the C# schema beside the live one: {error.MessageText}. Nothing was changed. Run deploy/postgres/03-grants.sql there as a superuser, then `db check` again.",
        // The server is full, or was told to stop.
        ['5', '3' or '7' or '8', ..] => $"The database ended the comparison: {error.MessageText} ({error.SqlState}). Nothing was changed; run `db check` again.",
        _ => $"PostgreSQL refuses the C# schema: {error.MessageText} ({error.SqlState}). Nothing was changed. Correct the schema, then run `db check` again.",
    };
}
