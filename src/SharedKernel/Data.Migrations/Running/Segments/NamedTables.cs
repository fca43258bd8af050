using Backend.Data.Migrations.Running.Statements;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>Which of the names in a statement are tables, and which of them have walls.</summary>
internal static class NamedTables
{
    private const string Query = $"""
        select pg_catalog.format('%I.%I', n.nspname, c.relname), c.relrowsecurity and c.relforcerowsecurity,
               c.relrowsecurity and c.relforcerowsecurity and not exists (
                   select from pg_catalog.pg_policy p
                   where p.polrelid = c.oid and p.polpermissive and p.polroles && array[0::pg_catalog.oid, '{Roles.Owner}'::pg_catalog.regrole::pg_catalog.oid]),
               c.relkind = 'v'
        from unnest($1, $2) as wanted (schema, name)
        join pg_catalog.pg_namespace n on n.nspname = wanted.schema
        join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = wanted.name
        where c.relkind in ('r', 'p', 'v')
        order by 1
        """;

    public static async Task<IReadOnlyList<NamedTable>> ReadAsync(NpgsqlConnection connection, IReadOnlyList<QualifiedName> names, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Query, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string?[]> { TypedValue = [.. names.Select(name => name.Schema)] },
                new NpgsqlParameter<string[]> { TypedValue = [.. names.Select(name => name.Name)] },
            },
        };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var tables = new List<NamedTable>();
        while (await reader.ReadAsync(cancellationToken))
            tables.Add(new NamedTable(reader.GetString(0), reader.GetBoolean(1), reader.GetBoolean(2), reader.GetBoolean(3)));
        return tables;
    }
}
