using Backend.Testing.Shop;

namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>Ways into another organization from inside one statement, and into one that must not be entered.</summary>
internal static class EnterAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        Read("set_config in a common table expression", "with x as materialized (select set_config('app.organization_id', :other, true)) select c.name from x, contacts.contacts c", Wall.Revoked),
        Read("set_config by an update of pg_settings", "update pg_settings set setting = :other where name = 'app.organization_id'; select name from contacts.contacts", Wall.Revoked),
        Read("app.enter in a common table expression", "with x as materialized (select app.enter(:other, false, 0)) select c.name from x, contacts.contacts c", Wall.Enter),
        Read("app.enter in a condition", "select name from contacts.contacts where app.enter(:other, false, 0)::text = ''", Wall.Enter),
        Read("app.enter after a savepoint", "savepoint a; rollback to savepoint a; select app.enter(:other, false, 0)", Wall.Enter),
        new("app.enter refused, its refusal caught by a savepoint", "savepoint a; select app.enter(:other, …) → 42501; rollback to a; select name …", Wall.Enter, Seen.OwnRows, async intruder =>
            await intruder.DoesAsync("select app.enter(:other, false, 0)") == Seen.Allowed ? Seen.Allowed : await intruder.ReadsAsync("select name from contacts.contacts")),
        new("no organization entered, each table", "select … from t", Wall.RowSecurity, Seen.NoRow, intruder =>
            intruder.OnEachTableAsync(table => intruder.ReadsAsync($"select t::text from {table.Name} t"))) { IsEntered = false },
        new("after another's transaction on the same connection", "begin; select app.enter(:other, …); rollback; begin; select … from t", Wall.RowSecurity, Seen.NoRow, async intruder =>
        {
            await intruder.SendAsync("rollback; begin; select app.enter(:other, false, 0); rollback; begin");
            return await intruder.ReadsAsync("select name from contacts.contacts");
        }) { IsEntered = false, NeedsLogin = true },
        new("what an earlier unit left in the session", "select … from pg_prepared_statements, pg_cursors", Wall.Protocol, Seen.OwnRows, async intruder =>
        {
            await intruder.SendAsync("rollback; begin; select app.enter(:other, false, 0)");
            await using (var command = new Npgsql.NpgsqlCommand("select name from contacts.contacts where email = $1", intruder.Connection) { Parameters = { new() { Value = "globex1@example.org" } } })
            {
                await command.PrepareAsync();
                await command.ExecuteNonQueryAsync();
            }

            await intruder.SendAsync("commit; begin; select app.enter(:own, false, 0)");
            return await intruder.ReadsAsync("select name, statement, parameter_types::text from pg_prepared_statements union all select name, statement, '' from pg_cursors");
        }) { IsEntered = false, NeedsLogin = true },
        Do("enter a suspended organization", $"select app.enter('{ShopDatabase.Initech}', false, 0)", "BK001"),
        Do("enter an unknown organization", $"select app.enter('{ShopDatabase.Unknown}', false, 0)", "BK001"),
        Do("enter none", "select app.enter(null, false, 0)", Seen.Denied),
        new("app.enter with a shadowed set_config", "create function public.set_config(…); set local search_path = public, pg_catalog; select app.enter(…)", Wall.Privileges, Seen.Denied, intruder =>
            intruder.DoesAsync("create function public.set_config(text, text, boolean) returns text language sql as $$ select 'shadow' $$")),
        new("stacked statements behind a parameter", "select $1; set local app.organization_id = :other", Wall.Protocol, "42601", async intruder =>
            await intruder.TryAsync(async () =>
            {
                await using var command = new Npgsql.NpgsqlCommand(Running.Intruder.Bound("select $1; set local app.organization_id = :other"), intruder.Connection) { Parameters = { new() { Value = 1 } } };
                await command.ExecuteNonQueryAsync();
            }) ?? Seen.Allowed),
    ];

    private static Attack Read(string name, string sql, string wall) => new(name, sql, wall, Seen.Denied, intruder => intruder.ReadsAsync(sql));

    private static Attack Do(string name, string sql, string sees) => new(name, sql, Wall.Enter, sees, intruder => intruder.DoesAsync(sql)) { IsEntered = false };
}
