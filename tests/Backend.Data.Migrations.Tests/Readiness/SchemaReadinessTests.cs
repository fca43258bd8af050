using Backend.Data.Execution;
using Backend.Data.Migrations.Readiness;
using Backend.Data.Migrations.Tests.Catalog;
using Backend.Data.Migrations.Tests.Checking;
using Backend.Development;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Data.Migrations.Tests.Readiness;

/// <summary>What the serving role finds of what its statements name.</summary>
public sealed class SchemaReadinessTests : CatalogFixture
{
    private static readonly ModuleMigrations[] Migrated = [.. CatalogDatabase.Schemas.Select(CheckedModules.Of)];

    [TestCase(DatabaseRole.App)]
    [TestCase(DatabaseRole.Worker)]
    public async Task Find_MigratedDatabaseWithEveryType_FindsNothing(DatabaseRole role) =>
        Assert.That(await FindAsync(role), Is.Empty);

    [TestCase("drop table kinds.lists", "kinds.lists: the table is missing")]
    [TestCase("drop materialized view kinds.rate_summary", "kinds.rate_summary: the view is missing")]
    [TestCase("alter table kinds.rooms drop column nickname", "kinds.rooms: the column nickname is missing")]
    [TestCase("alter table kinds.rooms alter column nickname type bytea using null", "kinds.rooms: the column nickname is bytea, and the code reads text")]
    [TestCase("alter table kinds.rooms alter column kind drop not null", "kinds.rooms: the column kind may be NULL, and the code reads it as never NULL")]
    [TestCase("revoke usage on schema kinds from backend_app", "kinds: the serving role may not use the schema")]
    [TestCase("revoke select on kinds.rooms from backend_app", "kinds.rooms: the serving role may not select")]
    [TestCase("revoke insert on kinds.rooms from backend_app", "kinds.rooms: the serving role may not insert")]
    [TestCase("revoke delete on kinds.rooms from backend_app", "kinds.rooms: the serving role may not delete")]
    [TestCase("revoke update (nickname) on kinds.rooms from backend_app", "kinds.rooms: the serving role may not update nickname")]
    [TestCase("revoke select on kinds.rates from backend_app", "kinds.rates: the serving role may not select")]
    public async Task Find_Damage_IsNamed(string damage, string words)
    {
        await ExecuteAsync(damage);

        Assert.That(await FindAsync(DatabaseRole.App), Is.EqualTo([words]));
    }

    /// <summary>What an expand migration of the next version does, while this one serves on.</summary>
    [TestCase("alter table kinds.rooms add column floor integer")]
    [TestCase("alter table kinds.rooms alter column building type varchar(40)")]
    [TestCase("create table kinds.next (id integer primary key)")]
    public async Task Find_Expansion_IsNoObstacle(string expansion)
    {
        if (expansion.Contains(" type ", StringComparison.Ordinal))
            await ExecuteAsync("drop view kinds.room_uses cascade");
        await ExecuteAsync(expansion);

        Assert.That((await FindAsync(DatabaseRole.App)).Where(words => !words.StartsWith("kinds.room_uses", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public async Task Find_NullableSinceALaterVersion_IsNoObstacle()
    {
        await ExecuteAsync("alter table kinds.rooms alter column kind drop not null");
        await ExecuteAsync("insert into platform.migrations (module, id, checksum, applied_at, duration_ms) values ('kinds', '0002_later', '', now(), 0)");

        Assert.That(await FindAsync(DatabaseRole.App), Is.Empty);
    }

    private async Task<IReadOnlyList<string>> FindAsync(DatabaseRole role)
    {
        await using var pool = new Database(new DatabaseOptions { ConnectionString = Server.ConnectionString(role) }, NullLogger<Database>.Instance);
        return await new SchemaReadiness(Migrated, new MigrationReadiness(Migrated)).FindAsync(pool, CancellationToken.None);
    }
}
