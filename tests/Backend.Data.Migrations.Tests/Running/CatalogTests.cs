namespace Backend.Data.Migrations.Tests.Running;

/// <summary>What the generated SQL makes, as PostgreSQL's own catalog tells it.</summary>
public sealed class CatalogTests : RunnerFixture
{
    [SetUp]
    public Task Migrate() => MigrateAsync(Samples.Migrations.All);

    [Test]
    public async Task Constraints_OfProducts_BeginWithTheOrganization() =>
        Assert.That(await RowsAsync("""
            select conname, pg_get_constraintdef(oid) from pg_constraint
            where conrelid = 'catalog.products'::regclass and contype in ('p', 'u', 'f') order by 1
            """), Is.EqualTo([
            "products_currency_fkey FOREIGN KEY (currency) REFERENCES catalog.currencies(code)",
            "products_name_kind_key UNIQUE (organization_id, name, kind)",
            "products_pkey PRIMARY KEY (organization_id, id)",
            "products_replaced_by_id_fkey FOREIGN KEY (organization_id, replaced_by_id) REFERENCES catalog.products(organization_id, id)",
        ]));

    [Test]
    public async Task ForeignKeys_ToOtherModules_AreComposite() =>
        Assert.That(await RowsAsync("""
            select pg_get_constraintdef(oid) from pg_constraint where conrelid = 'sales.order_lines'::regclass and contype = 'f' order by 1
            """), Is.EqualTo([
            "FOREIGN KEY (organization_id, order_id) REFERENCES sales.orders(organization_id, id) ON DELETE CASCADE",
            "FOREIGN KEY (organization_id, product_id) REFERENCES catalog.products(organization_id, id)",
        ]));

    [Test]
    public async Task Indexes_OfProducts_ArePartialAndDescendingWhereTheSchemaSaysSo() =>
        Assert.That(await RowsAsync("""
            select pg_get_indexdef(indexrelid) from pg_index
            where indrelid = 'catalog.products'::regclass and not exists (select from pg_constraint where conindid = indexrelid) order by 1
            """), Is.EqualTo([
            "CREATE INDEX products_created_at_id_idx ON catalog.products USING btree (organization_id, created_at DESC, id DESC)",
            "CREATE INDEX products_replaced_by_id_idx ON catalog.products USING btree (organization_id, replaced_by_id)",
            "CREATE UNIQUE INDEX products_sku_key ON catalog.products USING btree (organization_id, sku) WHERE (deleted_at IS NULL)",
        ]));

    [Test]
    public async Task Defaults_OfProducts_AreTheSchemas() =>
        Assert.That(await RowsAsync("""
            select column_name, column_default from information_schema.columns
            where table_schema = 'catalog' and table_name = 'products' and column_default is not null order by 1
            """), Is.EqualTo([
            "created_at now()",
            "is_active true",
            "kind 'physical_good'::catalog.product_kind",
            "metadata '{\"colour\": null}'::jsonb",
            "name 'it''s new'::text",
            "tags '{}'::text[]",
        ]));

    [TestCase("backend_app", "catalog.products", "DELETE INSERT SELECT")]
    [TestCase("backend_worker", "catalog.products", "DELETE INSERT SELECT")]
    [TestCase("backend_ro", "catalog.products", "SELECT")]
    [TestCase("backend_app", "catalog.currencies", "SELECT")]
    [TestCase("backend_app", "platform.migrations", "SELECT")]
    [TestCase("backend_app", "platform.organizations", "")]
    [TestCase("backend_ro", "platform.organizations", "")]
    [TestCase("public", "catalog.products", "")]
    public async Task Privileges_OnTables_AreThoseAndNoMore(string role, string table, string privileges) =>
        Assert.That(await RowsAsync($"""
            select coalesce(string_agg(a.privilege_type, ' ' order by a.privilege_type), '')
            from pg_class c cross join aclexplode(c.relacl) as a
            where c.oid = '{table}'::regclass and (case a.grantee when 0 then 'public' else pg_get_userbyid(a.grantee) end) = '{role}'
            """), Is.EqualTo([privileges]));

    [Test]
    public async Task UpdatableColumns_OfOrderLines_AreNeitherOrganizationNorKey() =>
        Assert.That(await RowsAsync("""
            select attname from pg_attribute
            where attrelid = 'sales.order_lines'::regclass and attnum > 0 and has_column_privilege('backend_app', attrelid, attnum, 'update')
            order by attnum
            """), Is.EqualTo(["product_id", "quantity"]));
}
