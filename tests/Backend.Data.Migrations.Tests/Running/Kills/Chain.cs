using Backend.Data.Migrations.Running.Locks;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Data.Migrations.Tests.Running.Kills;

/// <summary>A long chain of migrations with every kind of segment, on a table with rows of several organizations.</summary>
internal static class Chain
{
    private const int Groups = 5;

    private const string Seed = """
        insert into platform.organizations (id, status)
        select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, (case n when 2 then 'suspended' else 'active' end)::platform.organization_status
        from generate_series(1, 3) n;
        insert into catalog.currencies (code, name) values ('EUR', 'Euro');
        insert into catalog.products (organization_id, id, sku, name, unit_price_cents, currency, created_at)
        select o.id, md5(o.id::text || n)::uuid, 'SKU-' || n, 'Tea ' || n, 100, 'EUR', '2026-01-01' from platform.organizations o, generate_series(1, 200) n
        """;

    private static readonly string[] Texts = [.. Enumerable.Range(1, Groups).SelectMany(group => new[] { Column(group), Indexes(group), Table(group), Label(group) })];

    public static IReadOnlyList<ModuleMigrations> Modules { get; } =
    [
        .. Samples.Migrations.All.Where(module => module.Schema != Samples.Modules.Catalog),
        Samples.Migrations.With(Samples.Modules.Catalog,
            [("0001_initial", Samples.Migrations.Initial(Samples.Modules.Catalog)), .. Texts.Select((text, index) => ($"{index + 2:0000}_link", text))]),
    ];

    /// <summary>The initial migrations, and rows.</summary>
    public static DatabaseTemplate Start { get; } = new($"chain\0{Samples.Migrations.Initial(Samples.Modules.Catalog)}\0{Seed}", async database =>
    {
        await Runner(database.ConnectionString(DatabaseRole.Migrator)).MigrateAsync(Samples.Migrations.All, null, CancellationToken.None);
        await using var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Seed, connection);
        await command.ExecuteNonQueryAsync();
    });

    // The sessions of killed runs may linger until they notice; their locks are waited for as long as it takes.
    public static MigrationRunner Runner(string connectionString) => new(connectionString, TimeProvider.System)
    {
        // The chain holds what no review lets pass, so that a second run of it would show.
        Reviews = false,
        Queue = new LockQueue { AskEvery = TimeSpan.FromMilliseconds(10) },
    };

    private static string Column(int group) => $"""
        alter table catalog.products add column c{group} text;
        -- @backfill
        update catalog.products set c{group} = md5(sku || '{group}')
        where ctid = any (array(select p.ctid from catalog.products p where p.c{group} is null limit 60));
        alter table catalog.products add constraint products_c{group}_not_null check (c{group} is not null) not valid;
        -- @transaction
        alter table catalog.products validate constraint products_c{group}_not_null;
        alter table catalog.products alter column c{group} set not null;
        alter table catalog.products drop constraint products_c{group}_not_null;
        """;

    private static string Indexes(int group) => $"""
        create index concurrently products_c{group}_idx on catalog.products (organization_id, c{group}) where deleted_at is null;
        create unique index concurrently products_c{group}_key on catalog.products (organization_id, c{group}, id);
        alter table catalog.products add constraint products_c{group}_key unique using index products_c{group}_key;
        reindex index concurrently catalog.products_c{group}_idx;
        """;

    // What stands in one transaction here would show if it ran twice.
    private static string Table(int group) => $"""
        create table catalog.t{group} (organization_id uuid not null, id uuid not null, product_id uuid, constraint t{group}_pkey primary key (organization_id, id));
        alter table catalog.t{group} enable row level security;
        alter table catalog.t{group} force row level security;
        create policy tenant_wall on catalog.t{group} as restrictive for all to public
            using (organization_id = (select app.org())) with check (organization_id = (select app.org()));
        create policy tenant_rows on catalog.t{group} as permissive for all to backend_app using (true) with check (true);
        grant select on catalog.t{group} to backend_app;
        update catalog.currencies set name = name || '{group}';
        alter table catalog.t{group} add constraint t{group}_product_id_fkey
            foreign key (organization_id, product_id) references catalog.products (organization_id, id) not valid;
        -- @transaction
        alter table catalog.t{group} no force row level security;
        alter table catalog.products no force row level security;
        alter table catalog.t{group} validate constraint t{group}_product_id_fkey;
        alter table catalog.t{group} force row level security;
        alter table catalog.products force row level security;
        -- @backfill
        insert into catalog.t{group} (organization_id, id, product_id)
        select p.organization_id, p.id, p.id from catalog.products p
        where not exists (select from catalog.t{group} t where t.id = p.id) limit 60;
        """;

    private static string Label(int group) => $"""
        alter type catalog.product_kind add value 'kind_{group}';
        update catalog.currencies set name = name || '.';
        alter table catalog.currencies add column kind_{group} catalog.product_kind not null default 'kind_{group}';
        create index concurrently t{group}_product_id_idx on catalog.t{group} (organization_id, product_id);
        drop index concurrently catalog.products_c{group}_idx;
        -- @backfill
        delete from catalog.t{group} where ctid = any (array(select t.ctid from catalog.t{group} t where t.id::text < '8' limit 40));
        """;
}
