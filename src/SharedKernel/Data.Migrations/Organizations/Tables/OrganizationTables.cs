using Backend.Data.Execution;
using Backend.Data.Tenancy.SelfTest;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>
/// Finds every table with an organization, in the catalog and not in the code: what the code has forgotten is exported and
/// deleted as well.
/// </summary>
internal static class OrganizationTables
{
    /// <summary>The column that makes it one.</summary>
    public const string Column = "organization_id";

    // A role sees all rows of the entered organization when a permissive policy shows it everything and every restrictive
    // one is the wall. Partitions are reached through their parents.
    private const string Select = $"""
        select c.oid,
               pg_catalog.format('%I.%I', n.nspname, c.relname),
               c.relkind::text,
               a.atttypid = 'uuid'::regtype,
               c.relowner = '{Roles.Owner}'::regrole,
               c.relrowsecurity and c.relforcerowsecurity,
               array(select quote_ident(o.attname) from pg_catalog.pg_attribute o
                     where o.attrelid = c.oid and o.attnum > 0 and not o.attisdropped and o.attname <> '{Column}' order by o.attnum),
               array(select quote_ident(k.attname) from pg_catalog.pg_index x, unnest(x.indkey::smallint[]) with ordinality as i (attnum, position)
                     join pg_catalog.pg_attribute k on k.attnum = i.attnum
                     where x.indrelid = c.oid and x.indisprimary and k.attrelid = c.oid and i.position <= x.indnkeyatts order by i.position),
               array(select r.rolname::text
                            || case when has_table_privilege(r.oid, c.oid, 'select') then '' else ' select' end
                            || case when has_table_privilege(r.oid, c.oid, 'delete') then '' else ' delete' end
                     from pg_catalog.pg_roles r
                     where r.rolname in ('{Roles.App}', '{Roles.Jobs}')
                       and has_schema_privilege(r.oid, n.oid, 'usage')
                       and exists (select from pg_catalog.pg_policy p
                                   where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and p.polroles && array[0::oid, r.oid]
                                     and pg_get_expr(p.polqual, p.polrelid) = 'true')
                       and not exists (select from pg_catalog.pg_policy p
                                       where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('*', 'r', 'd') and p.polroles && array[0::oid, r.oid]
                                         and (pg_get_expr(p.polqual, p.polrelid) <> '{WallSql.Condition}'
                                              or not has_function_privilege(r.oid, 'app.org()', 'execute')))
                     order by has_table_privilege(r.oid, c.oid, 'select') and has_table_privilege(r.oid, c.oid, 'delete') desc, r.rolname)
        from pg_catalog.pg_class c
        join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = '{Column}' and not a.attisdropped
        where c.relkind in ('r', 'p', 'm', 'f') and not c.relispartition
          and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
        order by 2
        """;

    // Keys that cascade or set null need no order within a circle, but do no harm there.
    private const string References = """
        select k.conrelid, k.confrelid,
               array(select quote_ident(a.attname) from unnest(k.conkey) with ordinality as c (attnum, position)
                     join pg_catalog.pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.attnum order by c.position),
               array(select quote_ident(a.attname) from unnest(k.confkey) with ordinality as c (attnum, position)
                     join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attnum = c.attnum order by c.position)
        from pg_catalog.pg_constraint k
        where k.contype = 'f' and k.conparentid = 0
        """;

    /// <summary>All of them, parents before children.</summary>
    /// <exception cref="OrganizationStateException">Of some table it is not known whether all rows would be seen.</exception>
    public static async Task<IReadOnlyList<TableGroup>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var (tables, obstacles) = (new List<OrganizationTable>(), new List<string>());
        await using (var command = new NpgsqlCommand(Select, connection))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                if (Obstacle(reader) is { } obstacle)
                    obstacles.Add($"{reader.GetString(1)} {obstacle}");
                else
                    tables.Add(Read(reader));
            }
        }

        if (obstacles.Count > 0)
        {
            throw new OrganizationStateException(
                $"Not all that belongs to an organization can be reached, so nothing was done: {string.Join("; ", obstacles)}. " +
                "Mend or drop what is named, in a migration or as its owner, and run the command again.");
        }

        var known = tables.Select(table => table.Oid).ToHashSet();
        var references = await ReferencesAsync(connection, cancellationToken);
        return TableGroups.Of(tables, [.. references.Where(reference => known.Contains(reference.Child) && known.Contains(reference.Parent))]);
    }

    private static string? Obstacle(NpgsqlDataReader row)
    {
        if (row.GetString(2) == "m")
            return "is a materialized view, which keeps copies until it is refreshed";
        if (!row.GetBoolean(3))
            return $"has a column {Column} that is no uuid";
        var isForced = row.GetBoolean(5);
        if (!isForced && !row.GetBoolean(4))
            return $"does not belong to {Roles.Owner}";
        return isForced && row.GetFieldValue<string[]>(8).Length == 0
            ? $"has policies that show all rows of an organization neither to {Roles.App} nor to {Roles.Jobs}"
            : null;
    }

    private static OrganizationTable Read(NpgsqlDataReader row)
    {
        var access = new RowAccess(Roles.Owner, []);
        if (row.GetBoolean(5))
        {
            var words = row.GetFieldValue<string[]>(8)[0].Split(' ');
            access = new RowAccess(words[0], words[1..]);
        }

        return new(row.GetFieldValue<uint>(0), row.GetString(1), row.GetString(2) != "r", row.GetFieldValue<string[]>(6), row.GetFieldValue<string[]>(7), access);
    }

    private static async Task<IReadOnlyList<TableReference>> ReferencesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(References, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var references = new List<TableReference>();
        while (await reader.ReadAsync(cancellationToken))
        {
            references.Add(new(reader.GetFieldValue<uint>(0), reader.GetFieldValue<uint>(1),
                reader.GetFieldValue<string[]>(2), reader.GetFieldValue<string[]>(3)));
        }

        return references;
    }
}
