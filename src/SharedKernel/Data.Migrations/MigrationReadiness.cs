using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Journal;
using Npgsql;

namespace Backend.Data.Migrations;

/// <summary>Tells a serving process whether its database is as far as its code. Thread-safe; the files are read once.</summary>
/// <param name="modules">Every module.</param>
public sealed class MigrationReadiness(IReadOnlyList<ModuleMigrations> modules)
{
    private readonly Lazy<IReadOnlyList<MigrationFile>> _files = new(() => EmbeddedMigrations.Of(modules));

    /// <summary>
    /// What <c>db migrate</c> would apply. A database that is ahead is no obstacle: while a release rolls out, the old
    /// version serves on. One statement, as the serving role.
    /// </summary>
    /// <param name="database">The serving pool.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    /// <exception cref="Errors.MigrationException">The assemblies' files are wrong.</exception>
    public async Task<IReadOnlyList<MigrationStatus>> PendingAsync(Database database, CancellationToken cancellationToken) =>
        [.. (await StatusesAsync(database, cancellationToken)).Where(status => status.State == MigrationState.Pending)];

    /// <summary>Whether a later version has migrated the database already. One statement, as the serving role.</summary>
    internal async Task<bool> IsAheadAsync(Database database, CancellationToken cancellationToken) =>
        (await StatusesAsync(database, cancellationToken)).Any(status => status.State == MigrationState.Missing);

    private async Task<IReadOnlyList<MigrationStatus>> StatusesAsync(Database database, CancellationToken cancellationToken)
    {
        var entries = await JournalAsync(database, cancellationToken);
        return new JournalComparison(modules, _files.Value, new JournalContent(entries, [])).Statuses;
    }

    private static async Task<IReadOnlyList<JournalEntry>> JournalAsync(Database database, CancellationToken cancellationToken)
    {
        try
        {
            return await database.InspectAsync(JournalTable.Select, JournalTable.ReadAsync, cancellationToken);
        }
        catch (DatabaseException error) when (error.Details.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            // Before the first run there is no journal.
            return [];
        }
    }
}
