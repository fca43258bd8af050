namespace Backend.Tenancy.Tests.SelfTest;

/// <summary>One for each check that a breach of the database can meet, none in the way of another.</summary>
internal static class Breaches
{
    public static IReadOnlyList<Breach> All { get; } =
    [
        new("wall", "row security of a table is off", "alter table contacts.activity disable row level security", "contacts.activity: row security is not enabled"),
        new("wall", "a wall that lets everything through", "alter policy tenant_wall on orders.orders using (true)", "orders.orders: no restrictive policy"),
        new("unknown table", "a copy of a table, without a wall", "create table contacts.loot as select * from contacts.contacts", "contacts.loot is listed by no module"),
        new("view", "a view that reads with its owner's rights", "alter view contacts.names set (security_invoker = false)", "contacts.names reads with its owner's rights"),
        new("key", "a unique key across organizations", "create unique index across on orders.products (sku)", "across is unique across organizations"),
        new("foreign key", "a reference across organizations",
            "create unique index referable on licenses.licenses (id); alter table licenses.activations add constraint crossing foreign key (license_id) references licenses.licenses (id)", "crossing can reference another organization's row"),
        new("privilege", "TRUNCATE for the application", "grant truncate on licenses.licenses to backend_app", "licenses.licenses: the serving role may truncate it"),
        new("privilege", "rows that can be moved to another organization", "grant update on orders.order_items to backend_app", "orders.order_items: the serving role may update organization_id"),
        new("set_config", "set_config for everyone", "grant execute on function pg_catalog.set_config(text, text, boolean) to public", "may execute set_config"),
        new("stored organization", "an organization stored for the database",
            "do $$ begin execute format('alter database %I set app.organization_id = %L', current_database(), '01890000-0000-7000-8000-00000000000b'); end $$", "app.organization_id is stored"),
        new("role", "a table that the application owns", "create table licenses.owned (id integer); alter table licenses.owned owner to backend_app", "and owns licenses"),
    ];
}
