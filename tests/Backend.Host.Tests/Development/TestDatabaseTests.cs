using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Host.Tests.Development;

public sealed class TestDatabaseTests
{
    private static int builds;

    private static readonly DatabaseTemplate Template = new("harness " + Guid.CreateVersion7(), async database =>
    {
        Interlocked.Increment(ref builds);
        await RunAsync(database, DatabaseRole.Migrator, "set role backend_owner; create schema made; create table made.t as select 1 as id");
    });

    [OneTimeTearDown]
    public Task DropTemplate() => DropTemplateAsync(Template.Key);

    [Test]
    public async Task CreateAsync_SeveralAtOnce_BuildsTheTemplateOnce_AndEachHasItsOwnRows()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestDatabase.CreateAsync(Template)));
        await RunAsync(databases[0], DatabaseRole.Admin, "insert into made.t values (2)");

        Assert.That(builds, Is.EqualTo(1));
        Assert.That(databases.Select(database => database.Name), Is.Unique);
        Assert.That(await RunAsync(databases[0], DatabaseRole.Admin, "select count(*) from made.t"), Is.EqualTo(2));
        Assert.That(await RunAsync(databases[1], DatabaseRole.Admin, "select count(*) from made.t"), Is.EqualTo(1));
        foreach (var database in databases)
            await database.DisposeAsync();
    }

    [Test]
    public async Task CreateAsync_TemplateMadeByMigrator_BelongsToTheOwner()
    {
        await using var database = await TestDatabase.CreateAsync(Template);

        Assert.That(await RunAsync(database, DatabaseRole.Admin, "select tableowner::text from pg_tables where schemaname = 'made'"), Is.EqualTo("backend_owner"));
    }

    [Test]
    public async Task CreateAsync_BuildFails_TheNextOneBuildsAnew()
    {
        var key = "unfinished " + Guid.CreateVersion7();
        var second = false;
        Assert.That(() => TestDatabase.CreateAsync(new DatabaseTemplate(key, _ => throw new NotSupportedException())), Throws.TypeOf<NotSupportedException>());

        await using (await TestDatabase.CreateAsync(new DatabaseTemplate(key, _ => { second = true; return Task.CompletedTask; })))
            Assert.That(second, Is.True);
        await DropTemplateAsync(key);
    }

    [Test]
    public async Task DisposeAsync_ConnectionsStillOpen_DropsTheDatabase()
    {
        await using var observer = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        var database = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await using var open = new NpgsqlConnection(database.ConnectionString(DatabaseRole.App));
        await open.OpenAsync();
        await database.DisposeAsync();

        Assert.That(await RunAsync(observer, DatabaseRole.Admin, $"select count(*) from pg_database where datname = '{database.Name}'"), Is.Zero);
    }

    [Test]
    public async Task CreateAsync_FirstOfALaterRun_DropsWhatAKilledRunLeft_AndNothingInUse()
    {
        await using var used = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await RunAsync(used, DatabaseRole.Admin, "create database backend_test_dead_1");
        await RunAsync(used, DatabaseRole.Admin, "create database backend_template_dead");

        // The assembly's other databases are this run's too: they must survive another run's start.
        await using (var other = await TestRun.StartAsync(default))
            Assert.That(other.Id, Is.Not.Empty);

        Assert.That(await RunAsync(used, DatabaseRole.Admin, "select count(*) from pg_database where datname in ('backend_test_dead_1', 'backend_template_dead')"), Is.Zero);
        Assert.That(await RunAsync(used, DatabaseRole.App, "select 1"), Is.EqualTo(1));
    }

    private static async Task DropTemplateAsync(string key)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await RunAsync(database, DatabaseRole.Admin, $"alter database {Names.Template(key)} is_template false");
        await RunAsync(database, DatabaseRole.Admin, $"drop database {Names.Template(key)}");
    }

    private static async Task<object?> RunAsync(TestDatabase database, DatabaseRole role, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString(role));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
