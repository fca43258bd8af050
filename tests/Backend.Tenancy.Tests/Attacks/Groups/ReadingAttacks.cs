namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>Statements without the organization's condition, as injected text or a forgetful developer would have them.</summary>
internal static class ReadingAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("read every tenant table", "select … from t where organization_id <> :own, for each table", Wall.RowSecurity, Seen.NoRow, intruder =>
            intruder.OnEachTableAsync(table => intruder.ReadsAsync($"select t::text from {table.Name} t where organization_id <> :own"))),
        Read("or true", "select name from contacts.contacts where name = '' or 1 = 1"),
        Read("union", "select name from contacts.contacts union all select name from orders.products"),
        Read("common table expression", "with x as materialized (select * from contacts.contacts) select name from x"),
        Read("recursion", "with recursive x as (select name from contacts.contacts union all select p.name from x join orders.products p on false) select * from x"),
        Read("lateral self join", "select b.name from contacts.contacts a join lateral (select * from contacts.contacts c where c.id <> a.id) b on true"),
        Read("window", "select first_value(name) over (order by organization_id desc) from contacts.contacts"),
        Read("distinct on", "select distinct on (organization_id) name from contacts.contacts"),
        Read("aggregate", "select string_agg(name, ',') from contacts.contacts"),
        Read("for update skip locked", "select name from contacts.contacts for update skip locked"),
        Read("table sample", "select name from contacts.contacts tablesample system (100)"),
        Read("rows by their place on disk", "select name from contacts.contacts where ctid in (select format('(0,%s)', i)::tid from generate_series(1, 50) as i)"),
        Read("full text", "select name from contacts.contacts where search @@ to_tsquery('simple', 'globex | acme')"),
        Read("another's idempotency answers", "select response from platform.idempotency_keys"),
        Read("another's jobs and events", "select payload from platform.jobs union all select payload from platform.outbox"),
        Read("cursor", "declare c cursor for select name from contacts.contacts; fetch all from c"),
        Read("prepared statement", "prepare p as select name from contacts.contacts; execute p; deallocate p"),
        Read("view", "select name from contacts.names"),
        Read("partition, past its parent", "select name from contacts.parts_0"),
        Read("row_security = off", "set local row_security = off; select name from contacts.contacts", Seen.Denied),
        new("copy out", "copy (select c::text from contacts.contacts c) to stdout", Wall.RowSecurity, Seen.OwnRows, CopyAsync),
        new("condition that fails on what it sees", "… where organization_id = :other and 1 / (length(name) - length(name)) = 1", Wall.RowSecurity, Seen.NoRow, intruder =>
            intruder.ReadsAsync("select name from contacts.contacts where organization_id = :other and 1 / (length(name) - length(name)) = 1")),
        new("value in an error message", "select name::integer from contacts.contacts order by organization_id desc", Wall.RowSecurity, "22P02", intruder =>
            intruder.ReadsAsync("select name::integer from contacts.contacts order by organization_id desc")),
    ];

    private static Attack Read(string name, string sql, string sees = Seen.OwnRows) => new(name, sql, Wall.RowSecurity, sees, intruder => intruder.ReadsAsync(sql));

    private static async Task<string> CopyAsync(Running.Intruder intruder)
    {
        var text = "";
        var refusal = await intruder.TryAsync(async () =>
        {
            await using var reader = await intruder.Connection.BeginBinaryExportAsync("copy (select c::text from contacts.contacts c) to stdout (format binary)");
            while (await reader.StartRowAsync() == 1)
                text += await reader.ReadAsync<string>();
        });
        return refusal ?? (text.Contains("Globex", StringComparison.Ordinal) ? Seen.Foreign : Seen.OwnRows);
    }
}
