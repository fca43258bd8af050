using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>Side doors: statistics, sessions of others, files, functions that run text, channels.</summary>
internal static class CatalogAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        Read("statistics of walled tables", "select most_common_vals::text, histogram_bounds::text from pg_stats where schemaname in ('contacts', 'orders', 'licenses')", Wall.PostgreSql, Seen.NoRow),
        Read("statistics, from the table itself", "select stavalues1::text from pg_statistic", Wall.PostgreSql, Seen.Denied),
        Read("the organizations", "select * from platform.organizations", Wall.Privileges, Seen.Denied),
        Read("the operators' audit", "select * from platform.operator_audit", Wall.Privileges, Seen.Denied),
        Read("password hashes", "select * from pg_authid", Wall.PostgreSql, Seen.Denied),
        Read("position of the outbox", "select last_value from platform.outbox_position_seq", Wall.Privileges, Seen.Denied),
        Read("position of the outbox, from the catalog", "select last_value from pg_sequences where last_value is not null", Wall.PostgreSql, Seen.NoRow),
        Read("large objects' table", "select data from pg_largeobject", Wall.PostgreSql, Seen.Denied),
        .. new[] { "lo_create(0)", "lo_creat(-1)", "lo_from_bytea(0, 'x')", "lo_get(1)", "lo_put(1, 0, 'x')", "lo_open(1, 1)", "lo_unlink(1)", "lo_import('x')", "lo_export(1, 'x')" }.Select(call =>
            Read($"large object: {call.Split('(')[0]}", $"select {call}", Wall.Revoked, Seen.Denied)),
        .. new[] { "pg_read_file('x')", "pg_read_binary_file('x')", "pg_ls_dir('.')", "pg_stat_file('x')", "pg_hba_file_rules()" }.Select(call =>
            Read($"file: {call.Split('(')[0]}", $"select {call}", Wall.PostgreSql, Seen.Denied)),
        Read("copy to a file", "copy contacts.contacts to '/nowhere/loot'", Wall.PostgreSql, Seen.Denied),
        Read("copy to a program", "copy contacts.contacts to program 'cat'", Wall.PostgreSql, Seen.Denied),
        .. new[] { "query_to_xml('select 1', true, true, '')", "table_to_xml('contacts.contacts', true, true, '')", "database_to_xml(true, true, '')", "ts_stat('select search from contacts.contacts')", "ts_rewrite('a'::tsquery, 'select ''a''::tsquery, ''b''::tsquery')" }
            .Select(call => Read($"text run as SQL: {call.Split('(')[0]}", $"select {call}", Wall.Revoked, Seen.Denied)),
        Read("notify with a value", "select pg_notify('loot', name) from contacts.contacts", Wall.Revoked, Seen.Denied),
        Read("session-level lock", "select pg_advisory_lock(1)", Wall.Revoked, Seen.Denied),
        Read("end others' sessions", "select pg_terminate_backend(0)", Wall.Revoked, Seen.Denied),
        Read("cancel others' statements", "select pg_cancel_backend(0)", Wall.Revoked, Seen.Denied),
        Read("write to replicas' log", "select pg_logical_emit_message(false, 'a', 'b')", Wall.Revoked, Seen.Denied),
        new("values in others' running statements", "select query from pg_stat_activity, while another session sends a value", Wall.Protocol, Seen.OwnRows, OthersStatementsAsync) { NeedsLogin = true },
        new("wake-ups", "listen backend_jobs, while another organization enqueues a job", Wall.Queue, "a channel without content", ListenAsync) { NeedsLogin = true },
    ];

    private static Attack Read(string name, string sql, string wall, string sees) => new(name, sql, wall, sees, intruder => intruder.ReadsAsync(sql));

    private static async Task<string> OthersStatementsAsync(Running.Intruder intruder)
    {
        await using var other = await intruder.Site.LogInAsync(Development.DatabaseRole.App);
        await using var command = new NpgsqlCommand("select $1, pg_sleep(0)", other) { Parameters = { new() { Value = "Globex" } } };
        await command.ExecuteNonQueryAsync();
        return await intruder.ReadsAsync("select query from pg_stat_activity where usename = 'backend_app'");
    }

    private static async Task<string> ListenAsync(Running.Intruder intruder)
    {
        await using var listener = await intruder.Site.LogInAsync(Development.DatabaseRole.App);
        var heard = new List<string>();
        listener.Notification += (_, e) => heard.Add(e.Channel + e.Payload);
        await using (var listen = new NpgsqlCommand("listen backend_jobs", listener))
            await listen.ExecuteNonQueryAsync();
        await intruder.SendAsync("rollback; begin; select app.enter(:other, false, 0)");
        await intruder.SendAsync("insert into platform.jobs (organization_id, id, kind, payload) values (:other, gen_random_uuid(), 'test.globex', '{\"name\": \"Globex\"}')");
        await intruder.SendAsync("commit; begin");
        await listener.WaitAsync();
        return heard.TrueForAll(text => text == "backend_jobs") ? "a channel without content" : Seen.Foreign;
    }
}
