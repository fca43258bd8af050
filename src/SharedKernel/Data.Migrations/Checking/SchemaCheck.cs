using Backend.Data.Execution;
using Backend.Data.Migrations.Checking.Checks;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Running;
using Npgsql;

namespace Backend.Data.Migrations.Checking;

/// <summary>
/// Whether the C# schema, the migrations and a database agree: code and last snapshot, files and journal, code and live
/// catalog in both directions, the rules of tenancy, and branches that do not follow one another. Thread-safe.
/// </summary>
/// <param name="modules">Every module.</param>
public sealed class SchemaCheck(IReadOnlyList<ModuleMigrations> modules)
{
    // Files first: what is wrong with them shows again in the database.
    private static readonly IReadOnlyList<ISchemaCheck> OfFiles = [new SnapshotCheck(), new BranchCheck(), new ReviewCheck()];

    private static readonly IReadOnlyList<ISchemaCheck> OfDatabase = [new JournalCheck(), new CatalogCheck(), new TenancyCheck()];

    /// <summary>Compares code and files, without a database.</summary>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="MigrationException">The files or the schema cannot be read at all.</exception>
    public Task<CheckReport> RunAsync(CancellationToken cancellationToken) => RunAsync(OfFiles, database: null, cancellationToken);

    /// <summary>
    /// Compares everything. It changes nothing and holds up no request: the C# schema is built beside the live one in a
    /// transaction that is rolled back, with a lock time-out of three seconds.
    /// </summary>
    /// <param name="migratorConnectionString">Npgsql's key=value form, of <c>backend_migrator</c>; a direct connection.</param>
    /// <param name="serving">The serving role's pool.</param>
    /// <param name="cancellationToken">Cancels it, and leaves nothing behind.</param>
    /// <exception cref="MigrationException">Files, schema or database cannot be compared at all.</exception>
    /// <exception cref="Execution.Errors.DatabaseException">The serving role's database failed or refused.</exception>
    public async Task<CheckReport> RunAsync(string migratorConnectionString, Database serving, CancellationToken cancellationToken)
    {
        await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
        try
        {
            return await RunAsync([.. OfFiles, .. OfDatabase], new CheckedDatabase(connection, serving), cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw new CatalogException($"The database failed while it was checked: {error.Message}. Nothing was changed; run `db check` again.", error);
        }
    }

    private async Task<CheckReport> RunAsync(IReadOnlyList<ISchemaCheck> checks, CheckedDatabase? database, CancellationToken cancellationToken)
    {
        var context = new CheckContext(modules, EmbeddedMigrations.Unchecked(modules), database);
        var groups = new List<CheckGroup>();
        foreach (var check in checks)
            groups.AddRange(await check.FindAsync(context, cancellationToken));
        return new CheckReport(groups);
    }
}
