namespace Backend.Tenancy.Tests.Mutations;

/// <summary>Privileges, and roles.</summary>
internal static class PrivilegeMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("no update of id and organization_id", "grant update on all tables in schema contacts to backend_app"),
        new("no TRUNCATE", "grant truncate on all tables in schema contacts to backend_app"),
        new("no CREATE in the public schema", "grant create on schema public to public"),
        new("no TEMPORARY", "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$"),
        new("no CREATE on the database", "do $$ begin execute format('grant create on database %I to backend_app', current_database()); end $$"),
        new("the privacy of organizations", "grant select on platform.organizations to backend_app"),
        new("the privacy of the audit", "grant select on platform.operator_audit to backend_app"),
        new("the privacy of sequences", "grant select on all sequences in schema platform to backend_app"),
        new("the privacy of statistics", "grant select on pg_catalog.pg_statistic to public"),
        new("the operator without tables", "grant usage on schema app, contacts, orders, licenses, platform to backend_operator; grant execute on function app.org() to backend_operator; grant select on all tables in schema contacts, orders, licenses, platform to backend_operator; create policy read on contacts.contacts for select to backend_operator using (true)"),
        new("the operator outside organizations", "grant usage on schema app to backend_operator; grant execute on function app.enter(uuid, boolean, integer) to backend_operator"),
        new("the read-only role without writes", "grant delete on all tables in schema contacts to backend_ro") { IsCommitted = true },
        new("the backup role without writes", "grant delete on all tables in schema contacts to backend_backup"),
        new("the application without BYPASSRLS", "alter role backend_app bypassrls"),
        new("the application outside the owner", "revoke backend_app from backend_owner; grant backend_owner to backend_app"),
        new("the application outside the worker", "grant backend_worker to backend_app"),
        new("the worker outside backend_jobs", "grant backend_jobs to backend_worker"),
        new("the owner's NOINHERIT", "alter role backend_owner inherit"),
    ];
}
