namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>Making or changing what belongs to the database.</summary>
internal static class EscapeAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        Do("switch row security off", "alter table contacts.contacts disable row level security", Wall.Roles),
        Do("stop forcing it", "alter table contacts.contacts no force row level security", Wall.Roles),
        Do("drop the wall", "drop policy tenant_wall on contacts.contacts", Wall.Roles),
        Do("widen the wall", "create policy more on contacts.contacts using (true)", Wall.Roles),
        Do("trigger on a tenant table", "create trigger t after insert on contacts.contacts execute function platform.wake_workers()", Wall.Roles),
        Do("rule on a tenant table", "create rule r as on insert to contacts.contacts do also select 1", Wall.Roles),
        Do("replace app.org()", "create or replace function app.org() returns uuid language sql as 'select null::uuid'", Wall.Privileges),
        Do("function in the public schema", "create function public.leak(text) returns boolean language sql as 'select true'", Wall.Privileges),
        Do("operator in the public schema", "create operator public.= (leftarg = uuid, rightarg = uuid, function = pg_catalog.uuid_ne)", Wall.Privileges),
        Do("table in the public schema", "create table public.loot (name text)", Wall.Privileges),
        Do("temporary table, to shadow names", "create temporary table organizations (id uuid)", Wall.Privileges),
        Do("schema", "create schema loot", Wall.Privileges),
        Do("view of the attacker", "create view public.v as select * from contacts.contacts", Wall.Privileges),
        Do("procedural block", "do $$ begin perform 1; end $$", Wall.Revoked),
        Do("extension", "create extension postgres_fdw", Wall.Privileges),
        Do("publication", "create publication p for table contacts.contacts", Wall.Privileges),
        Do("grant to oneself", "grant truncate on contacts.activity to backend_app; truncate contacts.activity", Wall.Roles),
        Do("role", "create role intruder", Wall.Roles),
        Do("bypass for oneself", "alter role backend_app bypassrls", Wall.Roles),
        .. new[] { "owner", "jobs", "backup", "migrator", "worker", "operator" }.Select(role => Do($"set role backend_{role}", $"set role backend_{role}", Wall.Roles)),
        Do("set session authorization", "set session authorization backend_owner", Wall.Roles) with { NeedsLogin = true },
        Do("triggers and keys off", "set local session_replication_role = replica", Wall.Roles),
        new("reset role, then read", "reset role; reset session authorization; select name …", Wall.Roles, Seen.OwnRows, intruder =>
            intruder.ReadsAsync("reset role; reset session authorization; select name from contacts.contacts")) { NeedsLogin = true },
    ];

    private static Attack Do(string name, string sql, string wall) => new(name, sql, wall, Seen.Denied, intruder => intruder.DoesAsync(sql));
}
