using Backend.Data.Execution;
using Backend.Data.Migrations;
using Backend.Data.Tenancy;
using Backend.Host.Connections;

namespace Backend.Host.Development;

/// <summary>Brings a database to the code's schema, and gives a new development database two organizations.</summary>
internal static class DevelopmentSetup
{
    private static readonly string[] DemoNames = ["Acme", "Globex"];

    public static async Task<IReadOnlyList<AppliedMigration>> MigrateAsync(DatabaseConnections connections, CancellationToken cancellationToken)
    {
        var runner = new MigrationRunner(connections.Migrator(), TimeProvider.System);
        return await runner.MigrateAsync(ModuleList.Migrations(ModuleList.Catalog(), null), new ConsoleProgress(), cancellationToken);
    }

    /// <summary>The demo organizations, created when the database has none at all.</summary>
    public static async Task<IReadOnlyList<RegisteredOrganization>> OrganizationsAsync(DatabaseConnections connections, CancellationToken cancellationToken)
    {
        var registry = new OrganizationRegistry(connections.Migrator());
        var organizations = await registry.ListAsync(cancellationToken);
        if (organizations.Count > 0)
            return organizations;
        foreach (var name in DemoNames)
            await registry.CreateAsync(new OrganizationId(Guid.CreateVersion7()), name, cancellationToken);
        return await registry.ListAsync(cancellationToken);
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
