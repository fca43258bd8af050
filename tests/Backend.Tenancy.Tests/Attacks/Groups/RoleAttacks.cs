using Backend.Development;
using Backend.Tenancy.Tests.Attacks.Running;
using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>The other roles, and the doors that they have and the application has not.</summary>
internal static class RoleAttacks
{
    private const string Functions = """
        select format('%s(%s)', p.oid::regproc, (select string_agg(format('null::%s', format_type(t, null)), ', ' order by o)
                                                  from unnest(p.proargtypes::oid[]) with ordinality as a (t, o)))
        from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text = $1 and has_function_privilege(p.oid, 'execute') and p.prorettype <> 'trigger'::regtype
        order by 1
        """;

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("claim all jobs from inside a handler", "select payload from platform.claim_jobs('w', 9, 9, '1 min', null, '{}', '{}')", Wall.Queue, Seen.Denied, intruder =>
            intruder.ReadsAsync("select payload from platform.claim_jobs('w', 9, 9, '1 min', null, '{}', '{}')")) { Role = DatabaseRole.Worker },
        new("every function of the queues, from inside a handler", "select platform.f(null, …), for each that the worker may execute", Wall.Queue, Seen.Denied, intruder =>
            EachFunctionAsync(intruder, "platform")) { Role = DatabaseRole.Worker },
        new("jobs of all, by the worker's own rights", "select payload from platform.jobs", Wall.RowSecurity, Seen.OwnRows, intruder =>
            intruder.ReadsAsync("select payload from platform.jobs")) { Role = DatabaseRole.Worker },
        new("jobs of all, outside any organization", "select payload from platform.jobs", Wall.RowSecurity, Seen.NoRow, intruder =>
            intruder.ReadsAsync("select payload from platform.jobs")) { Role = DatabaseRole.Worker, IsEntered = false },
        new("become the role of the queues as a worker", "set local role backend_jobs; select payload from platform.jobs", Wall.Roles, Seen.Denied, intruder =>
            intruder.ReadsAsync("set local role backend_jobs; select payload from platform.jobs")) { Role = DatabaseRole.Worker },
        new("functions of the queues as the application", "select payload from platform.claim_jobs(…)", Wall.Privileges, Seen.Denied, intruder =>
            intruder.ReadsAsync("select payload from platform.claim_jobs('w', 9, 9, '1 min', null, '{}', '{}')")) { IsEntered = false },
        new("functions of operators as the application", "select last_error from ops.jobs(…)", Wall.Privileges, Seen.Denied, intruder =>
            intruder.ReadsAsync("select * from ops.jobs(null, null, null, 9)")) { IsEntered = false },
        new("reads of the read-only role", "select name from contacts.contacts", Wall.RowSecurity, Seen.OwnRows, intruder =>
            intruder.ReadsAsync("select name from contacts.contacts")) { Role = DatabaseRole.ReadOnly },
        new("writes of the read-only role", "begin read write; delete from t, for each table", Wall.Privileges, Seen.Denied, async intruder =>
        {
            await intruder.SendAsync("rollback; begin read write; select app.enter(:own, false, 0)");
            return await intruder.OnEachTableAsync(table => intruder.DoesAsync($"delete from {table.Name}"));
        }) { Role = DatabaseRole.ReadOnly, IsEntered = false, NeedsLogin = true },
        new("tables as an operator", "select … from t, for each table", Wall.Privileges, Seen.Denied, intruder =>
            intruder.OnEachTableAsync(table => intruder.ReadsAsync($"select t::text from {table.Name} t"))) { Role = DatabaseRole.Operator, IsEntered = false },
        new("enter as an operator", "select app.enter(:other, false, 0)", Wall.Privileges, Seen.Denied, intruder =>
            intruder.DoesAsync("select app.enter(:other, false, 0)")) { Role = DatabaseRole.Operator, IsEntered = false },
        new("an operator's inner function, past the audit", "select ops.change_job('discard', …)", Wall.Privileges, Seen.Denied, intruder =>
            intruder.DoesAsync("select ops.change_job('discard', :other, gen_random_uuid())")) { Role = DatabaseRole.Operator, IsEntered = false },
        new("an operator's call without a trace", "select ops.f(null, …), for each; then look for its audit row", Wall.Audit, "each call audited", UnauditedAsync)
            { Role = DatabaseRole.Operator, IsEntered = false, NeedsLogin = true },
        new("change the audit as its owner", "update platform.operator_audit set operator = ''", Wall.Audit, Seen.Denied, intruder =>
            intruder.DoesAsync("set local role backend_owner; update platform.operator_audit set operator = ''")) { Role = DatabaseRole.Migrator, IsEntered = false },
        new("writes of the backup role", "delete from contacts.contacts", Wall.Privileges, Seen.Denied, intruder =>
            intruder.DoesAsync("delete from contacts.contacts")) { Role = DatabaseRole.Backup, IsEntered = false },
        new("the owner, not entered, each table", "set role backend_owner; select … from t", Wall.RowSecurity, Seen.NoRow, intruder =>
            intruder.OnEachTableAsync(table => intruder.ReadsAsync($"set local role backend_owner; select t::text from {table.Name} t"))) { Role = DatabaseRole.Migrator, IsEntered = false },
        new("the owner, entered by set_config", "set role backend_owner; select set_config('app.organization_id', :own, true); delete from contacts.contacts", Wall.RowSecurity, Seen.NothingChanged, async intruder =>
        {
            await intruder.SendAsync("set local role backend_owner; select set_config('app.organization_id', :own, true)");
            return await intruder.ChangesAsync("delete from contacts.contacts");
        }) { Role = DatabaseRole.Migrator, IsEntered = false },
    ];

    private static async Task<string> EachFunctionAsync(Intruder intruder, string schema)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var call in await FunctionsAsync(intruder, schema))
            seen.Add(await intruder.DoesAsync($"select {call}"));
        return string.Join(", ", seen);
    }

    private static async Task<string> UnauditedAsync(Intruder intruder)
    {
        await using var admin = await intruder.Site.LogInAsync(DatabaseRole.Admin);
        await using var count = new NpgsqlCommand("select count(*) from platform.operator_audit", admin);
        var before = (long)(await count.ExecuteScalarAsync())!;
        var calls = await FunctionsAsync(intruder, "ops");
        foreach (var call in calls)
            await intruder.DoesAsync($"select {call}");
        await intruder.SendAsync("commit; begin");
        return (long)(await count.ExecuteScalarAsync())! - before == calls.Count ? "each call audited" : "**fewer audit rows than calls**";
    }

    private static async Task<List<string>> FunctionsAsync(Intruder intruder, string schema)
    {
        await using var command = new NpgsqlCommand(Functions, intruder.Connection) { Parameters = { new() { Value = schema } } };
        await using var reader = await command.ExecuteReaderAsync();
        var calls = new List<string>();
        while (await reader.ReadAsync())
            calls.Add(reader.GetString(0));
        return calls;
    }
}
