using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Pushing;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Tests.Catalog;
using Backend.Development;
using Backend.Testing.Databases;

namespace Backend.Data.Migrations.Tests.Pushing;

/// <summary>A database that differs from the code becomes what the code says.</summary>
public sealed class PushTests : CatalogFixture
{
    private static readonly IReadOnlyList<ModuleMigrations> All = [.. CatalogDatabase.Schemas.Select(schema => Samples.Migrations.With(schema))];

    [TestCase("""
        alter table catalog.products add column extra text, drop column tags, alter column stock set not null;
        alter table catalog.products alter column sku type text, alter column name drop default, alter column is_active drop not null;
        drop index catalog.products_created_at_id_idx;
        create index other on catalog.products (name);
        """)]
    [TestCase("""
        alter table catalog.products drop constraint products_currency_fkey, add constraint products_currency_fkey foreign key (currency) references catalog.currencies (code) not valid;
        alter table catalog.products drop constraint products_stock_min_check, add constraint products_stock_min_check check (stock >= 0) not valid;
        alter type catalog.product_kind add value 'gone' before 'license';
        """)]
    [TestCase("""
        alter table catalog.products no force row level security;
        drop policy tenant_wall on catalog.products;
        create policy open on catalog.products to backend_app using (true);
        revoke insert on catalog.products from backend_app;
        grant select on catalog.products to public;
        grant update (id) on catalog.products to backend_app;
        """)]
    [TestCase("""
        alter sequence kinds.tickets increment by -3;
        drop view kinds.room_uses;
        drop schema sales cascade;
        create table catalog.extra (id integer primary key);
        drop table kinds.bookings cascade;
        """)]
    public async Task Push_ADatabaseThatDiffers_LeavesNoDifference(string damage)
    {
        await ExecuteAsync(damage);
        Assert.That(await DifferencesAsync(), Is.Not.Empty);

        var pushed = await PushAsync(Yes);
        TestContext.Out.WriteLine(string.Join('\n', pushed.Modules.Select(module => module.Sql)));

        Assert.That(pushed.Modules, Is.Not.Empty);
        Assert.That(await DifferencesAsync(), Is.Empty);
        Assert.That((await PushAsync(Yes)).Modules, Is.Empty, "a second time");
    }

    [Test]
    public async Task Push_WhatWouldLoseData_AsksAndRunsNothing()
    {
        await ExecuteAsync("alter table catalog.products add column extra text; alter table catalog.products drop column tags");

        var pushed = await PushAsync(question => question.Choices.Count > 0 ? "new" : null);

        Assert.Multiple(() =>
        {
            Assert.That(pushed.Missing.Select(question => question.Id), Is.EqualTo(["drop column catalog.products.extra"]));
            Assert.That(pushed.Modules, Is.Empty);
        });
        Assert.That(await DifferencesAsync(), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task Push_DryRun_ChangesNothing()
    {
        await ExecuteAsync("drop index catalog.products_created_at_id_idx");
        var before = await DifferencesAsync();

        var pushed = await PushAsync(Yes, isDryRun: true);

        Assert.That(pushed.Modules.Single().Sql, Does.Contain("create index concurrently products_created_at_id_idx on catalog.products"));
        Assert.That(await DifferencesAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Push_WhatOnlyASuperuserChanges_IsNamed()
    {
        await ExecuteAsync("alter table catalog.currencies owner to postgres");

        var pushed = await PushAsync(Yes);

        Assert.That(pushed.Left, Has.Count.EqualTo(1).And.All.Contains("currencies"));
    }

    [Test]
    public async Task Push_EmptyDatabase_MakesAllModulesWithoutAJournal()
    {
        await using var empty = await TestDatabase.CreateAsync(DatabaseTemplate.Empty);

        await new SchemaPush(empty.ConnectionString(DatabaseRole.Migrator), TimeProvider.System).RunAsync(All, Yes, isDryRun: false, progress: null, CancellationToken.None);

        Assert.That(
            await CatalogDatabase.ReadAsync(empty, CatalogDatabase.Schemas),
            Is.EqualTo(await CatalogDatabase.ReadAsync(Server, CatalogDatabase.Schemas)).Using<SchemaSnapshot>((left, right) => SnapshotJson.Write(left) == SnapshotJson.Write(right)));
    }

    private Task<PushResult> PushAsync(Func<Question, string?> find, bool isDryRun = false) =>
        new SchemaPush(Server.ConnectionString(DatabaseRole.Migrator), TimeProvider.System).RunAsync(All, find, isDryRun, progress: null, CancellationToken.None);

    // What is on one side only is another thing, and may go.
    private static string Yes(Question question) => question switch
    {
        { Choices: [] } => question.Id.StartsWith("fill ", StringComparison.Ordinal) ? "none" : "it is a test",
        { Choices: var choices } when choices.Contains("new", StringComparer.Ordinal) => "new",
        { Choices: var choices } => choices[0],
    };
}
