using Backend.Development;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running;

/// <summary>The sample modules, with products of several organizations, one of them suspended.</summary>
public abstract class ProductsFixture : RunnerFixture
{
    private protected const int Organizations = 4;

    private protected const int Products = 4 * 25;

    [SetUp]
    public async Task Seed()
    {
        await MigrateAsync(Samples.Migrations.All);
        await RowsAsync($"""
            insert into platform.organizations (id, status)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, (case n when 2 then 'suspended' else 'active' end)::platform.organization_status
            from generate_series(1, {Organizations}) n;
            insert into catalog.currencies (code, name) values ('EUR', 'Euro');
            insert into catalog.products (organization_id, id, sku, name, unit_price_cents, currency)
            select o.id, gen_random_uuid(), 'SKU-' || n, 'Tea ' || n, 100, 'EUR' from platform.organizations o, generate_series(1, {Products / Organizations}) n
            """);
    }

    private protected static IReadOnlyList<ModuleMigrations> More(string sql) => Samples.Migrations.AllAnd("0002_more", sql);

    private protected async Task<TError> FailureOf<TError>(string sql, IProgress<MigrationProgress>? progress = null, CancellationToken cancellationToken = default)
        where TError : Exception
    {
        try
        {
            await Runner.MigrateAsync(More(sql), progress, cancellationToken);
        }
        catch (TError error)
        {
            return error;
        }

        throw new AssertionException("The run was not refused.");
    }

    private protected Task<IReadOnlyList<string>> ProgressAsync() =>
        RowsAsync("select module || '/' || id, segments, total from platform.migration_progress");

    private protected async Task<string> RowAsync(string sql) => (await RowsAsync(sql)).Single();

    /// <summary>Ends the runner's session on the server, as a restart of the server would.</summary>
    private protected void EndSession()
    {
        using var admin = new NpgsqlConnection(Server.ConnectionString(DatabaseRole.Admin) + ";Pooling=false");
        admin.Open();
        using var command = new NpgsqlCommand(
            "select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())", admin);
        command.ExecuteNonQuery();
    }
}
