using Backend.Data.Execution;
using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Readiness;

/// <summary>
/// Whether a serving process finds in its database what its statements name: schemas, tables, columns of the right types,
/// and the serving role's privileges on them. The cheap form of <c>db check</c>. Thread-safe; the C# schema is read once.
/// </summary>
/// <param name="modules">Every module.</param>
/// <param name="migrations">Tells whether the database is ahead.</param>
public sealed class SchemaReadiness(IReadOnlyList<ModuleMigrations> modules, MigrationReadiness migrations)
{
    private readonly Lazy<IReadOnlyList<RequiredTable>> _required = new(() => [.. modules.SelectMany(module => RequiredTable.Of(module.Schema))]);

    /// <summary>
    /// What is missing. What the database has beyond is no obstacle, and while a later version has migrated it already, a
    /// column that became nullable is none either: the old version serves on until it is replaced. Two statements, as the
    /// serving role; they read the catalog and lock no table.
    /// </summary>
    /// <param name="database">The serving pool: what is checked is its role.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>What is missing, in words that name tables and columns only; empty when all is there.</returns>
    /// <exception cref="Execution.Errors.DatabaseException">The database failed or refused: nothing is known then.</exception>
    /// <exception cref="MigrationException">The assemblies' files are wrong.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(Database database, CancellationToken cancellationToken)
    {
        var columns = await ServedColumn.AllAsync(database, cancellationToken);
        var isAhead = await migrations.IsAheadAsync(database, cancellationToken);
        var byTable = columns.ToLookup(column => column.Table, StringComparer.Ordinal);
        return [.. _required.Value.SelectMany(table => table.Missing([.. byTable[table.Name]], isAhead)).Distinct(StringComparer.Ordinal)];
    }
}
