using Backend.Data.Migrations;
using Backend.Host.Connections;
using Backend.Host.Progress;

namespace Backend.Host;

/// <summary>Brings a database to the code's schema, and tells a person how far it is.</summary>
internal static class MigrationRun
{
    /// <returns>What was applied; empty when the database is up to date.</returns>
    /// <exception cref="Data.Migrations.Errors.MigrationException">It cannot be applied; the message says what to do.</exception>
    public static Task<IReadOnlyList<AppliedMigration>> RunAsync(DatabaseConnections connections, CancellationToken cancellationToken) =>
        RunAsync(connections, until: null, cancellationToken);

    /// <param name="connections">Where the database is.</param>
    /// <param name="until">The last file to apply; null for all.</param>
    /// <param name="cancellationToken">Rolls back the transaction that is under way.</param>
    /// <inheritdoc cref="RunAsync(DatabaseConnections, CancellationToken)"/>
    public static async Task<IReadOnlyList<AppliedMigration>> RunAsync(DatabaseConnections connections, string? until, CancellationToken cancellationToken)
    {
        using var console = new MigrationConsole(Console.Error, isTerminal: !Console.IsErrorRedirected, TimeProvider.System);
        return await Runner(connections).MigrateAsync(ModuleList.Migrations(ModuleList.Catalog(), null), until, console, cancellationToken);
    }

    public static MigrationRunner Runner(DatabaseConnections connections) => new(connections.Migrator(), TimeProvider.System);
}
