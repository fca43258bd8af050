using Backend.Benchmarks.Schema;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Testing.Databases;
using Backend.Testing.Modules;
using Npgsql;

namespace Backend.Benchmarks.Jobs;

/// <summary>
/// The queue as the migrations make it, and the same table without wall and trigger. A crash loses no more than in
/// production: nothing of the server's durability is turned off.
/// </summary>
internal sealed class JobsDatabase : IAsyncDisposable
{
    private const int Patience = 120;

    private readonly TestDatabase _database;

    private JobsDatabase(TestDatabase database) => _database = database;

    public static ModuleCatalog Catalog { get; } = new(new PlatformModule(), new BenchModule());

    public static async Task<JobsDatabase> CreateAsync(CancellationToken ct)
    {
        var database = new JobsDatabase(await TestDatabase.CreateAsync(ModuleTemplates.Migrated(new ModuleCatalog(new PlatformModule())), ct));
        await database.ExecuteAsync("create schema bare; create table bare.jobs (like platform.jobs including all)", ct);
        return database;
    }

    /// <summary>Npgsql's key=value form.</summary>
    public string ConnectionString(DatabaseRole role) => _database.ConnectionString(role);

    public async Task<OrganizationId> NewOrganizationAsync(CancellationToken ct)
    {
        var organization = new OrganizationId(Guid.CreateVersion7());
        await new OrganizationRegistry(ConnectionString(DatabaseRole.Migrator)).CreateAsync(organization, "Jobs", ct);
        return organization;
    }

    /// <summary>Fills the queue with ready jobs that no worker takes before <see cref="OpenAsync"/>, because their organizations are suspended.</summary>
    public async Task FillAsync(string kind, int jobs, IReadOnlyList<OrganizationId> organizations, CancellationToken ct)
    {
        await ExecuteAsync("update platform.organizations set status = 'suspended' where id = any ($1)", ct, Values(organizations));
        await FillAsync("platform", kind, jobs, organizations, ct);
    }

    /// <summary>Fills the table that has no wall.</summary>
    public Task FillBareAsync(string kind, int jobs, IReadOnlyList<OrganizationId> organizations, CancellationToken ct) => FillAsync("bare", kind, jobs, organizations, ct);

    /// <summary>Lets workers have the jobs and wakes them, as an insert does.</summary>
    public async Task OpenAsync(IReadOnlyList<OrganizationId> organizations, CancellationToken ct) => await ExecuteAsync(
        "with opened as (update platform.organizations set status = 'active' where id = any ($1) returning 1) select pg_notify('backend_jobs', '') from opened limit 1", ct, Values(organizations));

    /// <summary>No further job of these organizations is claimed.</summary>
    public async Task CloseAsync(IReadOnlyList<OrganizationId> organizations, CancellationToken ct) =>
        await ExecuteAsync("update platform.organizations set status = 'suspended' where id = any ($1)", ct, Values(organizations));

    /// <summary>Ends when no job runs and, unless its organization is suspended, none is ready.</summary>
    public async Task WhenDoneAsync(CancellationToken ct)
    {
        await using var connection = await OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(
            """
            select not exists (select from platform.jobs where state = 'running')
               and not exists (select from platform.organizations o where o.status = 'active'
                               and exists (select from platform.jobs j where j.organization_id = o.id and j.state = 'available'))
            """,
            connection);
        await command.PrepareAsync(ct);
        while (!(bool)(await command.ExecuteScalarAsync(ct))!)
            await Task.Delay(TimeSpan.FromMilliseconds(2), ct);
    }

    /// <summary>How many jobs are in a state.</summary>
    public async Task<long> CountAsync(string schema, string state, CancellationToken ct)
    {
        await using var connection = await OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand($"select count(*) from {schema}.jobs where state::text = $1", connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = state } } };
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task EmptyAsync(CancellationToken ct) => await ExecuteAsync("truncate platform.jobs, bare.jobs", ct);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task FillAsync(string schema, string kind, int jobs, IReadOnlyList<OrganizationId> organizations, CancellationToken ct)
    {
        await ExecuteAsync($"truncate {schema}.jobs", ct);
        // Ids in the order of time, as the insert of a job makes them.
        await ExecuteAsync(
            $$"""
            insert into {{schema}}.jobs (organization_id, id, kind, payload)
            select $1[1 + n % cardinality($1)], (lpad(to_hex(1750000000000 + n), 12, '0') || substr(replace(gen_random_uuid()::text, '-', ''), 13))::uuid, $2, '{}'
            from generate_series(1, $3) n
            """,
            ct,
            Values(organizations),
            kind,
            jobs);
        await ExecuteAsync($"vacuum analyze {schema}.jobs", ct);
    }

    private static Guid[] Values(IReadOnlyList<OrganizationId> organizations) => [.. organizations.Select(each => each.Value)];

    private async Task ExecuteAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var connection = await OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = Patience };
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<NpgsqlConnection> OpenConnectionAsync(CancellationToken ct)
    {
        var connection = new NpgsqlConnection(ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync(ct);
        return connection;
    }
}
