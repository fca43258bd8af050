using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Catalog;

public sealed class ShadowCatalogTests : CatalogFixture
{
    [Test]
    public async Task Read_MigratedDatabase_IsWhatTheSchemaAsksForInEveryKindOfRow()
    {
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var pairs = await ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);

        Assert.Multiple(() =>
        {
            foreach (var pair in pairs)
                Assert.That(Lines(pair.Live), Is.EqualTo(Lines(pair.Expected)), pair.Module.Name);
            Assert.That(
                pairs.SelectMany(pair => pair.Live.Rows).Select(row => row.GetType()).Distinct(),
                Is.EquivalentTo(typeof(SnapshotRow).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SnapshotRow)) && !type.IsAbstract && type != typeof(PolicyRow))));
        });
    }

    /// <summary>The row of each entity that the C# schema has, found again in the catalog.</summary>
    [Test]
    public async Task Read_MigratedDatabase_HasTheEntitiesOfTheSchemaAndNoOther()
    {
        var live = await CatalogDatabase.ReadAsync(Server, CatalogDatabase.Schemas);

        Assert.Multiple(() =>
        {
            foreach (var (schema, snapshot) in CatalogDatabase.Schemas.Zip(live))
                Assert.That(snapshot.Rows.Select(row => row.Identity), Is.EquivalentTo(Migrations.Snapshot.Reading.SchemaReader.Read(schema).Rows.Select(row => row.Identity)));
        });
    }

    [Test]
    public async Task Read_EmptyDatabase_FindsNoSchema()
    {
        await using var empty = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);
        await using var connection = await CatalogDatabase.ConnectAsync(empty, DatabaseRole.Migrator);

        var pairs = await ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);

        Assert.That(Comparisons.Words(pairs), Is.EquivalentTo(["schema sales is missing", "schema catalog is missing", "schema platform is missing", "schema kinds is missing"]));
    }

    [Test]
    public async Task Read_Afterwards_NothingIsLeft()
    {
        var before = await EverythingAsync();

        await DifferencesAsync();

        Assert.That(await EverythingAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Read_BesideAWriterOfEveryTable_WaitsForNoneAndHoldsNoneUp()
    {
        await using var writer = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        await using var writing = await writer.BeginTransactionAsync();
        // As strong as any statement of a serving role takes.
        await using (var command = new NpgsqlCommand("lock table kinds.bookings, kinds.rooms, kinds.rates, catalog.products in row exclusive mode", writer))
            await command.ExecuteNonQueryAsync();

        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var pairs = await ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);

        Assert.That(Comparisons.Words(pairs), Is.Empty);
    }

    [Test]
    public async Task Read_WhileItStandsStill_ServesOthersAndLocksNoTableAgainstThem()
    {
        // When the live schemas are renamed and some of the new tables are made, this holds it up.
        await using var holder = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        await using var holding = await holder.BeginTransactionAsync();
        await ExecuteAsync(holder, "grant usage on schema extensions to backend_app");
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var process = connection.ProcessID;
        var reading = ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);
        await using var other = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        while (!await HoldsAsync(other, $"select exists (select from pg_locks where pid = {process} and not granted)"))
            await Task.Delay(10);

        var strong = await RowsAsync(other, $"""
            select c.relname || ' ' || l.mode from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = {process} and l.locktype = 'relation' and l.mode not in ('AccessShareLock', 'RowExclusiveLock')
            """);
        await ExecuteAsync(other, "set lock_timeout = '100ms'; insert into kinds.rates (code, name, value) values ('eur', 'Euro', 1); select count(*) from kinds.cheap_rates");
        await holding.RollbackAsync();

        Assert.That(strong, Is.Empty);
        Assert.That(Comparisons.Words(await reading), Is.Empty);
    }

    [Test]
    public async Task Read_AnotherCheckHoldsTheSchemas_SaysSoAndLeavesTheConnectionUsable()
    {
        await using var holder = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        await using var holding = await holder.BeginTransactionAsync();
        await ExecuteAsync(holder, "alter schema sales rename to elsewhere");

        Assert.That(() => DifferencesAsync(), Throws.TypeOf<CatalogException>().With.Message.Contains("Another migration or check"));
    }

    [Test]
    public async Task Read_SchemaOfAnotherOwner_SaysWhatToDo()
    {
        await ExecuteAsync("alter schema kinds owner to postgres");

        Assert.That(() => DifferencesAsync(), Throws.TypeOf<CatalogException>().With.Message.Contains("alter schema kinds owner to backend_owner"));
    }

    [Test]
    public async Task Read_Cancelled_LeavesNothing()
    {
        var before = await EverythingAsync();
        using var cancelled = new CancellationTokenSource();
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var reading = ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, cancelled.Token);
        await cancelled.CancelAsync();

        Assert.That(() => reading, Throws.InstanceOf<OperationCanceledException>());
        await connection.CloseAsync();
        Assert.That(await EverythingAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Read_KilledWhileItStandsStill_LeavesNothing()
    {
        var before = await EverythingAsync();
        await using var holder = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        await using var holding = await holder.BeginTransactionAsync();
        await ExecuteAsync(holder, "grant usage on schema extensions to backend_app");
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Migrator);
        var process = connection.ProcessID;
        var reading = ShadowCatalog.ReadAsync(connection, CatalogDatabase.Schemas, CancellationToken.None);
        await using var other = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        while (!await HoldsAsync(other, $"select exists (select from pg_locks where pid = {process} and not granted)"))
            await Task.Delay(10);

        await ExecuteAsync(other, $"select pg_terminate_backend({process})");

        Assert.That(() => reading, Throws.TypeOf<CatalogException>().With.Message.Contains("Nothing was changed; run `db check` again"));
        await holding.RollbackAsync();
        while (await HoldsAsync(other, $"select exists (select from pg_stat_activity where pid = {process})"))
            await Task.Delay(10);
        Assert.That(await EverythingAsync(), Is.EqualTo(before));
    }

    private static IEnumerable<string> Lines(SchemaSnapshot snapshot) => snapshot.Rows.Select(SnapshotJson.Row).Order(StringComparer.Ordinal);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<bool> HoldsAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is true;
    }

    private async Task<IReadOnlyList<string>> EverythingAsync()
    {
        await using var connection = await CatalogDatabase.ConnectAsync(Server, DatabaseRole.Admin);
        return await RowsAsync(connection, """
            select n.nspname || ' ' || coalesce(c.oid || ' ' || c.relname, '') from pg_namespace n left join pg_class c on c.relnamespace = n.oid
            where n.nspname !~ '^(pg_toast|pg_temp)' order by 1
            """);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }
}
