using Backend.Data.Sql;
using Backend.Tenancy.Tests.Attacks.Groups;

namespace Backend.Tenancy.Tests.Mutations;

/// <summary>The three walls.</summary>
internal static class WallMutations
{
    private const string Wall = "organization_id = (select app.org())";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("the compiler's condition") { Filter = OrganizationFilter.OffForTests, IsCommitted = true },
        new("the cursor's secret key") { CursorKey = TypedAttacks.GuessedKey, IsCommitted = true },
        OnEachTable("row security", "alter table %1$s disable row level security") with { IsCommitted = true },
        OnEachTable("row security for the owner (FORCE)", "alter table %1$s no force row level security"),
        OnEachTable("the wall's policy", "drop policy tenant_wall on %1$s") with { IsCommitted = true },
        OnEachTable("the wall's restrictive kind", $"drop policy tenant_wall on %1$s; create policy tenant_wall on %1$s for all to public using ({Wall}) with check ({Wall})"),
        OnEachTable("the wall's condition", "alter policy tenant_wall on %1$s using (true)"),
        OnEachTable("the wall's check of new rows", "alter policy tenant_wall on %1$s with check (true)"),
        OnEachTable("the wall for deletes", $"drop policy tenant_wall on %1$s; create policy w1 on %1$s as restrictive for select to public using ({Wall}); create policy w2 on %1$s as restrictive for update to public using ({Wall}); create policy w3 on %1$s as restrictive for insert to public with check ({Wall})"),
        new("the wall of a partition", "alter table contacts.parts_0 disable row level security"),
        new("a view's security_invoker", "alter view contacts.names set (security_invoker = false)"),
        new("the queue's wall for workers", "alter policy tenant_wall on platform.jobs to backend_app, backend_ro"),
        new("the organization in a foreign key", """
            alter table orders.orders drop constraint orders_contact_id_fkey;
            create unique index simple on contacts.contacts (id);
            alter table orders.orders add constraint simple foreign key (contact_id) references contacts.contacts (id)
            """),
        new("the organization in a unique key", "drop index contacts.contacts_email_key; create unique index contacts_email_key on contacts.contacts (email) where deleted_at is null"),
        new("the organization in a primary key", "create unique index simple on contacts.contacts (id)"),
    ];

    // %1$s is the table.
    private static Mutation OnEachTable(string defence, string sql) => new(defence, $"""
        do $each$
        declare
            tenant text;
        begin
            for tenant in select format('%I.%I', schemaname, tablename) from pg_policies where policyname = 'tenant_wall' loop
                execute format($text${sql}$text$, tenant);
            end loop;
        end
        $each$
        """);
}
