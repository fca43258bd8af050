using System.Globalization;
using Backend.Data.Migrations;
using Backend.Data.Tenancy;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Noon;

/// <summary>An expand migration while the version before it serves.</summary>
public sealed class NoonTests
{
    private const int Organizations = 8;

    private const string Seed = """
        insert into contacts.contacts (organization_id, id, name, email)
        select $1, gen_random_uuid(), 'Contact ' || n, 'contact' || n || '@example.org' from generate_series(1, $2) n
        """;

    // The default fills what the old version writes, the backfill what it wrote before.
    private const string Expand = """
        alter table contacts.contacts add column source text;
        alter table contacts.contacts alter column source set default 'api';
        -- @backfill
        update contacts.contacts set source = 'before'
        where ctid = any (array(select c.ctid from contacts.contacts c where c.source is null limit 1000));
        alter table contacts.contacts add constraint contacts_source_not_null check (source is not null) not valid;
        -- @transaction
        alter table contacts.contacts validate constraint contacts_source_not_null;
        alter table contacts.contacts alter column source set not null;
        alter table contacts.contacts drop constraint contacts_source_not_null;
        create index concurrently contacts_source_idx on contacts.contacts (organization_id, source, id);
        """;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    [TestCase(16_000)]
    [TestCase(200_000, Category = "Long", Explicit = true, Reason = "A minute or more: run it with --filter TestCategory=Long")]
    public async Task Migrate_WhileThePreviousVersionServes_FailsNoRequestAndBlocksNoStatement(int rows)
    {
        await using var workplace = await Workplace.CreateAsync();
        List<OrganizationId> organizations = [];
        for (var i = 0; i < Organizations; i++)
            organizations.Add(await workplace.NewOrganizationAsync());
        await SeedAsync(workplace, organizations, rows / Organizations);
        using var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();
        var callers = organizations.Take(4).Select(organization => host.As(workplace.Token(organization))).ToList();

        await using var waits = await LockWaits.StartAsync(workplace.Database);
        await using var traffic = new Traffic(callers);
        var backfilled = await MigrateAsync(workplace);
        await traffic.StopAsync();
        await waits.StopAsync();

        await TestContext.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{traffic.Requests} requests, the longest {traffic.Longest.TotalMilliseconds:0} ms; the longest wait for a lock {waits.Longest.TotalMilliseconds:0} ms; {backfilled} rows backfilled."));
        Assert.That(traffic.Failures, Is.Empty);
        Assert.That(traffic.Requests, Is.GreaterThan(callers.Count * 5), "every caller was served meanwhile");
        Assert.That(waits.Longest, Is.LessThan(LongestWait));
        Assert.That(backfilled, Is.GreaterThanOrEqualTo(rows));
        Assert.That(await CountAsync(workplace, "select count(*) from contacts.contacts where source = 'before'"), Is.GreaterThanOrEqualTo(rows));
        Assert.That(await CountAsync(workplace, "select count(*) from contacts.contacts where source = 'api'"), Is.Positive, "what the old version wrote meanwhile");
        Assert.That(await CountAsync(workplace, "select count(*) from pg_index where indexrelid = 'contacts.contacts_source_idx'::regclass and indisvalid"), Is.EqualTo(1));
    }

    private static async Task<long> MigrateAsync(Workplace workplace)
    {
        var modules = ModuleList.Migrations(ModuleList.Catalog(), null)
            .Select(module => module.Schema.Name == "contacts" ? module with { Assembly = new ExtendedAssembly(module.Assembly, "9000_source", Expand) } : module)
            .ToList();
        var rows = new BackfilledRows();
        var applied = await new MigrationRunner(workplace.Database.ConnectionString(DatabaseRole.Migrator), TimeProvider.System)
            .MigrateAsync(modules, rows, CancellationToken.None);
        Assert.That(applied.Select(file => file.Id), Is.EqualTo(new[] { "9000_source" }));
        return rows.Last;
    }

    private static async Task SeedAsync(Workplace workplace, List<OrganizationId> organizations, int rows)
    {
        await using var connection = await AdminAsync(workplace);
        foreach (var organization in organizations)
        {
            await using var command = new NpgsqlCommand(Seed, connection) { CommandTimeout = 0, Parameters = { new() { Value = organization.Value }, new() { Value = rows } } };
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<long> CountAsync(Workplace workplace, string sql)
    {
        await using var connection = await AdminAsync(workplace);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<NpgsqlConnection> AdminAsync(Workplace workplace)
    {
        var connection = new NpgsqlConnection(workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        return connection;
    }

    private sealed class BackfilledRows : IProgress<MigrationProgress>
    {
        public long Last { get; private set; }

        public void Report(MigrationProgress value) => Last = value.Segment is { Kind: SegmentKind.Backfill } segment ? segment.Rows : Last;
    }
}
