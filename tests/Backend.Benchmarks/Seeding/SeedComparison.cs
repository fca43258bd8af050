using System.Globalization;
using Backend.Data.Execution;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Kernel.Seeding;
using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses;
using Backend.Modules.Orders;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Benchmarks.Seeding;

/// <summary>
/// Rounds of two: the modules' samples fill one new database, then raw Npgsql fills another with the very rows, read back
/// before and held in memory. So the ratio is what generating, typed records and the data layer add to the inserts.
/// </summary>
internal static class SeedComparison
{
    private static readonly ModuleCatalog Catalog = new(new PlatformModule(), new ContactsModule(), new OrdersModule(), new LicensesModule());

    public static async Task<int> RunAsync(int organizations, int rounds, int connections, CancellationToken ct)
    {
        try
        {
            var results = new List<SeedRound>();
            // The first one compiles and warms up, and does not count.
            for (var round = 0; round <= rounds; round++)
            {
                var result = await RoundAsync(new SamplePlan { Organizations = organizations, Seed = round, Connections = connections }, ct);
                await Console.Error.WriteLineAsync(result.ToString());
                if (round > 0)
                    results.Add(result);
            }

            var middle = results.OrderBy(result => result.Ratio).ElementAt(results.Count / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median ratio of seconds, samples to raw: {middle.Ratio:0.00}; {middle}"));
            return 0;
        }
        finally
        {
            await TestServer.ReleaseAsync();
        }
    }

    private static async Task<SeedRound> RoundAsync(SamplePlan plan, CancellationToken ct)
    {
        await using var seeded = await TestDatabase.CreateAsync(ModuleTemplates.Migrated(Catalog), ct);
        var samples = await SampleAsync(seeded, plan, ct);
        var rows = await StoredRows.ReadAsync(seeded.ConnectionString(DatabaseRole.Admin), [.. Catalog.Modules.SelectMany(module => module.Schema.Tables).Skip(1).Select(table => table.QualifiedName)], ct);
        await using var raw = await TestDatabase.CreateAsync(ModuleTemplates.Migrated(Catalog), ct);
        var elapsed = await new RawSeed(raw.ConnectionString(DatabaseRole.App), new OrganizationRegistry(raw.ConnectionString(DatabaseRole.Migrator)), plan.Connections).RunAsync(rows, ct);
        return new(samples.Total, samples.Elapsed, elapsed);
    }

    private static async Task<SampleResult> SampleAsync(TestDatabase database, SamplePlan plan, CancellationToken ct)
    {
        await using var pool = new Database(SeedLimits.Pool(new DatabaseOptions { ConnectionString = database.ConnectionString(DatabaseRole.App) }, plan.Connections), NullLogger<Database>.Instance);
        var registry = new OrganizationRegistry(database.ConnectionString(DatabaseRole.Migrator));
        return await new SampleRunner(Catalog, pool, registry, TimeProvider.System).RunAsync(plan, null, ct);
    }
}
