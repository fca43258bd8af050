using Backend.Data.Execution;
using Backend.Data.Migrations.Organizations.Deletion;
using Backend.Data.Migrations.Organizations.Export;
using Backend.Data.Tenancy;
using Backend.Development;
using Npgsql;

namespace Backend.Host.Tests.Organizations;

/// <summary>Tables that the code does not know, in all shapes that PostgreSQL allows: an organization's rows in them go too.</summary>
public sealed class StrangeTablesTests
{
    private const string Wall = """
        alter table {0} enable row level security;
        alter table {0} force row level security;
        create policy tenant_wall on {0} as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()));
        """;

    private const string Rows = "create policy tenant_rows on {0} as permissive for all to backend_app, backend_worker using (true) with check (true);";

    private const string Schema = """
        set role backend_owner;
        create schema strange;
        grant usage on schema strange to backend_app;
        -- Nobody has a privilege.
        create table strange.private (organization_id uuid, id int);
        -- Rows that refer to each other, and to themselves.
        create table strange.tree (organization_id uuid, id int, parent int, primary key (organization_id, id),
            foreign key (organization_id, parent) references strange.tree (organization_id, id));
        -- Two tables in a circle.
        create table strange.hen (organization_id uuid, id int, egg int, primary key (organization_id, id));
        create table strange.egg (organization_id uuid, id int, hen int, primary key (organization_id, id),
            foreign key (organization_id, hen) references strange.hen (organization_id, id));
        alter table strange.hen add foreign key (organization_id, egg) references strange.egg (organization_id, id);
        -- No wall at all, partitions, and a name that needs quotes.
        create table strange."Open Door" (organization_id uuid, "The Id" int, note json);
        create table strange.parted (organization_id uuid, id int) partition by range (id);
        create table strange.parted_low partition of strange.parted for values from (0) to (10);
        create table strange.parted_high partition of strange.parted for values from (10) to (20);
        grant select, delete on strange.tree, strange.hen, strange.egg to backend_app;
        """;

    private static readonly string[] Tables = ["strange.private", "strange.tree", "strange.hen", "strange.egg", "strange.\"Open Door\"", "strange.parted"];

    private Workplace _workplace = null!;

    private OrganizationRows _rows = null!;

    private string Migrator => _workplace.Database.ConnectionString(DatabaseRole.Migrator);

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _workplace = await Workplace.CreateAsync();
        _rows = new OrganizationRows(_workplace.Database);
        await ExecuteAsync(Schema + string.Concat(Tables[..4].Select(table => Wall.Replace("{0}", table, StringComparison.Ordinal) + Rows.Replace("{0}", table, StringComparison.Ordinal))));
    }

    [OneTimeTearDown]
    public async Task DropAsync() => await _workplace.DisposeAsync();

    [Test]
    public async Task Delete_RowsInAllOfThem_TakesThoseOfTheOrganizationOnly()
    {
        var (gone, stays) = (await FilledAsync(), await FilledAsync());
        var (before, other) = (await _rows.CountsAsync(gone), await _rows.DigestsAsync(stays));
        var privileges = await PrivilegesAsync();

        var receipt = await new OrganizationDeletion(Migrator, TimeProvider.System)
            .DeleteAsync(gone, "Example", TimeSpan.FromMinutes(1), null, CancellationToken.None);

        Assert.That(before.Keys, Is.EquivalentTo(Tables));
        Assert.That(receipt.Tables.ToDictionary(table => table.Table, table => table.Rows), Is.EqualTo(before));
        Assert.That(await _rows.CountsAsync(gone), Is.Empty);
        Assert.That(await _rows.DigestsAsync(stays), Is.EqualTo(other));
        Assert.That(await PrivilegesAsync(), Is.EqualTo(privileges), "no privilege is left behind");
    }

    [Test]
    public async Task Export_RowsInAllOfThem_HoldsEveryOne()
    {
        var organization = await FilledAsync();
        var directory = Path.Combine(_workplace.Directory, "export");

        var manifest = await new OrganizationExport(Migrator).ExportAsync(organization, directory, ExistingFiles.Refuse, null, CancellationToken.None);

        Assert.That(manifest.Tables.Where(table => table.Rows > 0).Select(table => table.Table), Is.EquivalentTo(Tables));
        foreach (var table in manifest.Tables.Where(table => table.Rows > 0))
        {
            var lines = await File.ReadAllLinesAsync(Path.Combine(directory, table.File));
            Assert.That(await _rows.DifferenceAsync(organization, table.Table, lines), Is.EqualTo((0, 0)), table.Table);
        }
    }

    [TestCase("create table strange.hidden (organization_id uuid); alter table strange.hidden enable row level security; alter table strange.hidden force row level security",
        "strange.hidden has policies that show all rows of an organization neither to backend_app nor to backend_jobs")]
    [TestCase("create materialized view strange.hidden as select organization_id from strange.parted", "strange.hidden is a materialized view")]
    [TestCase("create table strange.hidden (organization_id text)", "strange.hidden has a column organization_id that is no uuid")]
    [TestCase("reset role; create table strange.hidden (organization_id uuid)", "strange.hidden does not belong to backend_owner")]
    public async Task DeleteAndExport_TableWhoseRowsCannotAllBeSeen_AreRefusedBeforeAnythingChanges(string table, string reason)
    {
        var organization = await FilledAsync();
        var before = await _rows.DigestsAsync(organization);
        await ExecuteAsync("set role backend_owner; " + table);
        try
        {
            Assert.That(
                () => new OrganizationDeletion(Migrator, TimeProvider.System).DeleteAsync(organization, "Example", TimeSpan.Zero, null, CancellationToken.None),
                Throws.TypeOf<OrganizationStateException>().With.Message.Contains(reason));
            Assert.That(
                () => new OrganizationExport(Migrator).ExportAsync(organization, Path.Combine(_workplace.Directory, "refused"), ExistingFiles.Refuse, null, CancellationToken.None),
                Throws.TypeOf<OrganizationStateException>().With.Message.Contains(reason));
        }
        finally
        {
            await ExecuteAsync(table.Contains("materialized", StringComparison.Ordinal) ? "drop materialized view strange.hidden" : "drop table strange.hidden");
        }

        Assert.That(await _rows.DigestsAsync(organization), Is.EqualTo(before));
        Assert.That(await _rows.ReadAsync<string>("select status::text from platform.organizations where id = $1", organization.Value), Is.EqualTo("active"));
    }

    private async Task<OrganizationId> FilledAsync()
    {
        var organization = await _workplace.NewOrganizationAsync();
        await ExecuteAsync($"""
            insert into strange.private select '{organization}', i from generate_series(1, 3) i;
            insert into strange.tree select '{organization}', i, nullif(i / 2, 0) from generate_series(1, 40) i;
            insert into strange.tree values ('{organization}', 100, 100), ('{organization}', 101, null), ('{organization}', 102, 101);
            update strange.tree set parent = 102 where organization_id = '{organization}' and id = 101;
            insert into strange.hen select '{organization}', i from generate_series(1, 5) i;
            insert into strange.egg select '{organization}', i, i from generate_series(1, 5) i;
            update strange.hen set egg = id where organization_id = '{organization}';
            insert into strange."Open Door" select '{organization}', i, e'["a",\n "b"]'::json from generate_series(1, 4) i;
            insert into strange.parted select '{organization}', i from generate_series(5, 14) i;
            """);
        return organization;
    }

    private Task<string> PrivilegesAsync() =>
        _rows.ReadAsync<string>("select string_agg(format('%s %s', oid::regclass, coalesce(relacl, acldefault('r', relowner))), e'\\n' order by oid) from pg_class where relnamespace = 'strange'::regnamespace");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_workplace.Database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
