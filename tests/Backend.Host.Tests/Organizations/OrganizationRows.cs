using Backend.Data.Tenancy;
using Backend.Development;
using Backend.Testing.Databases;
using Npgsql;

namespace Backend.Host.Tests.Organizations;

/// <summary>What the database holds of an organization, seen past the walls by the superuser.</summary>
internal sealed class OrganizationRows(TestDatabase database)
{
    private const string TablesSql = """
        select format('%I.%I', n.nspname, c.relname)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)
        order by 1
        """;

    /// <summary>Every table with an organization.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenAsync();
        return await TablesAsync(connection);
    }

    /// <summary>Rows of an organization by table, where there are any.</summary>
    public Task<Dictionary<string, long>> CountsAsync(OrganizationId organization) =>
        EachAsync<long>("select count(*) from {0} where organization_id = $1", organization, count => count > 0);

    /// <summary>A digest of an organization's rows by table.</summary>
    public Task<Dictionary<string, string>> DigestsAsync(OrganizationId organization) =>
        EachAsync<string>("select md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) from {0} t where organization_id = $1", organization, _ => true);

    /// <summary>How many of an organization's rows in a table are not among these lines of JSON, and the other way round.</summary>
    public async Task<(long Missing, long Surplus)> DifferenceAsync(OrganizationId organization, string table, string[] lines)
    {
        var sql = $"""
            with here as (select to_jsonb(t) as row from {table} t where organization_id = $1),
                 there as (select to_jsonb(jsonb_populate_record(null::{table}, line::jsonb || jsonb_build_object('organization_id', $1))) as row from unnest($2::text[]) line)
            select (select count(*) from (select row from here except all select row from there) x),
                   (select count(*) from (select row from there except all select row from here) x)
            """;
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = organization.Value }, new() { Value = lines } } };
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    public async Task<T> ReadAsync<T>(string sql, params object[] values)
    {
        await using var connection = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.AddWithValue(value);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(database.ConnectionString(DatabaseRole.Admin));
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<IReadOnlyList<string>> TablesAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(TablesSql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private async Task<Dictionary<string, T>> EachAsync<T>(string sql, OrganizationId organization, Func<T, bool> isKept)
    {
        await using var connection = await OpenAsync();
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var table in await TablesAsync(connection))
        {
            await using var command = new NpgsqlCommand(sql.Replace("{0}", table, StringComparison.Ordinal), connection) { Parameters = { new() { Value = organization.Value } } };
            var value = (T)(await command.ExecuteScalarAsync())!;
            if (isKept(value))
                found.Add(table, value);
        }

        return found;
    }
}
