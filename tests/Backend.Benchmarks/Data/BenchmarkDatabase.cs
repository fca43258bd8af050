using Backend.Benchmarks.Schema;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Npgsql;

namespace Backend.Benchmarks.Data;

/// <summary>A database of its own with the roles, walls and grants of production, dropped at the end.</summary>
internal sealed class BenchmarkDatabase : IAsyncDisposable
{
    // Seeding and vacuuming take longer than the driver's default.
    private const int Patience = 300;

    private readonly TestDatabase _database;

    private BenchmarkDatabase(TestDatabase database) => _database = database;

    /// <summary>Creates it and its tables, empty.</summary>
    public static async Task<BenchmarkDatabase> CreateAsync(CancellationToken ct)
    {
        var tables = ModuleTemplates.Exported(new ModuleCatalog(new PlatformModule(), new BenchModule()));
        var database = new BenchmarkDatabase(await TestDatabase.CreateAsync(tables, ct));
        await database.ExecuteAsync(Resource("setup.sql"), ct);
        return database;
    }

    /// <summary>Npgsql's key=value form.</summary>
    public string ConnectionString(DatabaseRole role) => _database.ConnectionString(role);

    /// <summary>Fills the organizations of a population, and lets the planner know.</summary>
    public async Task SeedAsync(Population population, CancellationToken ct)
    {
        await InsertAsync(population, ct);
        await VacuumAsync(ct);
    }

    /// <summary>Puts the organization whose rows are compared back to what was seeded.</summary>
    public async Task ReseedCheckedAsync(CancellationToken ct)
    {
        var organization = KnownIds.Organization(Population.Checked.First).Value;
        foreach (var table in (string[])["order_items", "orders", "products", "contacts"])
            await ExecuteAsync($"delete from bench.{table} where organization_id = $1", ct, organization);
        await InsertAsync(Population.Checked, ct);
    }

    /// <summary>Removes what a workload has added, so that the next one finds what was seeded.</summary>
    public async Task RemoveAddedAsync(CancellationToken ct)
    {
        foreach (var table in (string[])["order_items", "orders", "contacts"])
            await ExecuteAsync($"delete from bench.{table} where id::text not like '0189____-0000-7000-%'", ct);
        await VacuumAsync(ct);
    }

    /// <summary>All rows of the organization whose rows are compared, but for when they were written.</summary>
    public async Task<string> ReadCheckedAsync(CancellationToken ct)
    {
        var text = new List<string>();
        foreach (var table in (string[])["contacts", "products", "orders", "order_items"])
        {
            await using var connection = await OpenAsync(ct);
            await using var command = new NpgsqlCommand(
                $"select string_agg((to_jsonb(r) - 'created_at' - 'updated_at')::text, e'\\n' order by r.id) from bench.{table} r where r.organization_id = $1", connection);
            command.Parameters.AddWithValue(KnownIds.Organization(Population.Checked.First).Value);
            text.Add((string)(await command.ExecuteScalarAsync(ct))!);
        }

        return string.Join('\n', text);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private Task InsertAsync(Population population, CancellationToken ct)
    {
        var (organizations, contacts, products, orders) = population.Scale;
        return ExecuteAsync(Resource("seed.sql"), ct, population.First, population.First + organizations - 1, contacts, products, orders);
    }

    private async Task VacuumAsync(CancellationToken ct) =>
        await ExecuteAsync("vacuum analyze bench.contacts, bench.products, bench.orders, bench.order_items", ct);

    private async Task ExecuteAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync(ct);
        return connection;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(BenchmarkDatabase).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
