using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>Writes that name another organization, or rows of it.</summary>
internal static class WritingAttacks
{
    // As site.sql makes them.
    private const int OwnRows = 3;

    private const string Contact = "01890000-0000-7000-8000-000000c0b001";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("insert for another organization, each table", "insert into t select :other, … from t", Wall.RowSecurity, Seen.Denied, intruder =>
            intruder.OnEachTableAsync(table => intruder.DoesAsync($"insert into {table.Name} (organization_id, {table.Columns}) select :other, {table.Columns} from {table.Name}"))),
        new("move a row to another organization, each table", "update t set organization_id = :other", Wall.Privileges, Seen.Denied, intruder =>
            intruder.OnEachTableAsync(table => intruder.DoesAsync($"update {table.Name} set organization_id = :other"))),
        new("delete another's rows, each table", "delete from t where organization_id = :other", Wall.RowSecurity, Seen.NothingChanged, intruder =>
            intruder.OnEachTableAsync(table => intruder.ChangesAsync($"delete from {table.Name} where organization_id = :other"))),
        new("delete without a condition", "delete from contacts.activity", Wall.RowSecurity, Seen.OwnRows, async intruder =>
        {
            await using var command = new NpgsqlCommand("delete from contacts.activity", intruder.Connection);
            return await command.ExecuteNonQueryAsync() == OwnRows ? Seen.OwnRows : Seen.ForeignChanged;
        }),
        new("truncate, each table", "truncate t cascade", Wall.Privileges, Seen.Denied, intruder =>
            intruder.OnEachTableAsync(table => intruder.DoesAsync($"truncate {table.Name} cascade"))),
        Change("update another's rows", "update contacts.contacts set name = 'x' where organization_id = :other"),
        Change("update from a join", "update contacts.contacts c set name = 'x' from orders.orders o where o.organization_id = :other and c.id = o.contact_id"),
        Change("delete by id", $"delete from contacts.activity where contact_id = '{Contact}'"),
        Change("merge into another's row", """
            merge into contacts.contacts c using (select :other::uuid as organization) s on c.organization_id = s.organization
            when matched then update set name = 'x' when not matched then do nothing
            """),
        Do("merge that inserts", """
            merge into contacts.contacts c using (select 1) s on false
            when not matched then insert (organization_id, id, name) values (:other, gen_random_uuid(), 'x')
            """, Wall.RowSecurity),
        Do("on conflict do nothing, with another's key",
            $"insert into contacts.contacts (organization_id, id, name) values (:other, '{Contact}', 'x') on conflict do nothing", Wall.RowSecurity),
        Do("on conflict do update, with another's key",
            $"insert into contacts.contacts (organization_id, id, name) values (:other, '{Contact}', 'x') on conflict (organization_id, id) do update set name = 'x'", Wall.RowSecurity),
        Do("take another id", "update contacts.contacts set id = gen_random_uuid()", Wall.Privileges),
        new("reference another's contact", $"insert into orders.orders … contact_id = '{Contact}'", Wall.Keys, "23503", intruder => intruder.DoesAsync(
            $"insert into orders.orders (organization_id, id, contact_id, total_cents, currency) values (:own, gen_random_uuid(), '{Contact}', 0, 'USD')")),
        new("probe an email that another has", "insert into contacts.contacts … email = 'globex1@example.org'", Wall.Keys, "as if nobody had it", async intruder =>
            await intruder.DoesAsync("insert into contacts.contacts (organization_id, id, name, email) values (:own, gen_random_uuid(), 'x', 'globex1@example.org')")
                is Seen.Allowed ? "as if nobody had it" : "**that another has it**"),
        new("probe an id that another has", $"insert into contacts.contacts … id = '{Contact}'", Wall.Keys, "as if nobody had it", async intruder =>
            await intruder.DoesAsync($"insert into contacts.contacts (organization_id, id, name) values (:own, '{Contact}', 'x')")
                is Seen.Allowed ? "as if nobody had it" : "**that another has it**"),
        new("copy in", "copy contacts.contacts from stdin", Wall.PostgreSql, "0A000", async intruder =>
            await intruder.TryAsync(async () =>
            {
                await using var writer = await intruder.Connection.BeginBinaryImportAsync("copy contacts.contacts (organization_id, id, name) from stdin (format binary)");
                await writer.CompleteAsync();
            }) ?? Seen.Allowed),
    ];

    private static Attack Change(string name, string sql) => new(name, sql, Wall.RowSecurity, Seen.NothingChanged, intruder => intruder.ChangesAsync(sql));

    private static Attack Do(string name, string sql, string wall) => new(name, sql, wall, Seen.Denied, intruder => intruder.DoesAsync(sql));
}
