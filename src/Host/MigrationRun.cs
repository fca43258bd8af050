using Backend.Data.Migrations;
using Backend.Host.Connections;

namespace Backend.Host;

/// <summary>Brings a database to the code's schema, and tells a person how far it is.</summary>
internal static class MigrationRun
{
    /// <returns>What was applied; empty when the database is up to date.</returns>
    /// <exception cref="Data.Migrations.Errors.MigrationException">It cannot be applied; the message says what to do.</exception>
    public static async Task<IReadOnlyList<AppliedMigration>> RunAsync(DatabaseConnections connections, CancellationToken cancellationToken)
    {
        var runner = new MigrationRunner(connections.Migrator(), TimeProvider.System);
        return await runner.MigrateAsync(ModuleList.Migrations(ModuleList.Catalog(), null), new ConsoleProgress(), cancellationToken);
    }

    private sealed class ConsoleProgress : IProgress<MigrationProgress>
    {
        public void Report(MigrationProgress value)
        {
            var line = value.Phase switch
            {
                MigrationPhase.WaitingForOtherRun => "Waiting for another migration run to end …",
                MigrationPhase.WaitingForTable => $"A table is in use; trying {value.File} again …",
                MigrationPhase.Applied => $"Applied {value.File} ({value.Applied} of {value.Total}).",
                _ => null,
            };
            if (line is not null)
                Console.Error.WriteLine(line);
        }
    }
}
