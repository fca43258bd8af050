using Backend.Data.Execution;
using Backend.Data.Migrations;
using Backend.Host.Connections;
using Backend.Kernel.Modules;
using Backend.Kernel.Seeding;
using Backend.Kernel.Seeding.References;
using Backend.Kernel.Seeding.Samples;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Host.Seeding;

/// <summary>Runs seeds on a database that has all migrations, and tells a person what they wrote.</summary>
internal static class SeedRun
{
    public static async Task RunAsync(DatabaseConnections connections, ModuleCatalog catalog, SamplePlan? plan, CancellationToken cancellationToken)
    {
        await using var database = new Database(SeedLimits.Pool(connections.App().ToOptions(), plan?.Connections ?? 1), NullLogger<Database>.Instance);
        await RequireMigrationsAsync(database, catalog, cancellationToken);
        var registry = new OrganizationRegistry(connections.Migrator());
        await WriteReferencesAsync(new ReferenceRunner(catalog, database, new OwnerDatabase(connections.Migrator()), registry), cancellationToken);
        if (plan is not null)
            await GenerateAsync(new SampleRunner(catalog, database, registry, TimeProvider.System), plan, cancellationToken);
    }

    private static async Task RequireMigrationsAsync(Database database, ModuleCatalog catalog, CancellationToken cancellationToken)
    {
        var pending = await new MigrationReadiness(ModuleList.Migrations(catalog, null)).PendingAsync(database, cancellationToken);
        if (pending.Count > 0)
            throw new HostException($"The database lacks {string.Join(", ", pending.Select(status => $"{status.Module}/{status.Id}"))}. Run `db migrate` first. Nothing was seeded.");
    }

    private static async Task WriteReferencesAsync(ReferenceRunner runner, CancellationToken cancellationToken)
    {
        var tables = await runner.RunAsync(cancellationToken);
        foreach (var line in SeedTable.Lines(tables))
            Console.WriteLine(line);
        await Console.Error.WriteLineAsync(
            tables.Count == 0 ? "No module has reference rows."
            : tables.All(table => table.Rows == 0) ? "The reference rows are as the modules list them."
            : $"{tables.Sum(table => table.Rows):#,0} reference rows written.");
    }

    private static async Task GenerateAsync(SampleRunner runner, SamplePlan plan, CancellationToken cancellationToken)
    {
        using var progress = new ConsoleProgress();
        var result = await runner.RunAsync(plan, progress, cancellationToken);
        progress.Dispose();
        foreach (var line in SeedTable.Lines(result.Rows))
            Console.WriteLine(line);
        await Console.Error.WriteLineAsync(Summary(plan, result));
    }

    private static string Summary(SamplePlan plan, SampleResult result)
    {
        var suspended = result.SuspendedOrganizations == 0 ? "" : $" {result.SuspendedOrganizations} suspended organizations were left as they are.";
        return result.Total == 0
            ? $"Nothing to do: the rows of seed {plan.Seed} are there.{suspended}"
            : $"{result.Total:#,0} rows in {result.Elapsed.TotalSeconds:0.0} s: {result.Total / result.Elapsed.TotalSeconds:#,0} rows/s.{suspended}";
    }
}
