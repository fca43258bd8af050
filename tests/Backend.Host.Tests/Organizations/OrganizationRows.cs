using System.Diagnostics;
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

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Whether a table's rows change by themselves: the host's worker and its schedules use it.</summary>
    public static bool IsQueue(string table) => table is "platform.jobs" or "platform.outbox" or "platform.inbox";

    /// <summary>Waits until an organization's events are relayed and its jobs done, so that its rows stay as they are.</summary>
    public async Task QuietAsync(OrganizationId organization)
    {
        const string Sql = """
            select not exists (select from platform.outbox where organization_id = $1 and relayed_at is null)
               and not exists (select from platform.jobs where organization_id = $1 and state in ('available', 'running'))
            """;
        var waiting = Stopwatch.StartNew();
        while (!await ReadAsync<bool>(Sql, organization.Value))
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), "Jobs do not end.");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Every table with an organization.</summary>
    public async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var connection = await OpenAsync();
        return await TablesAsync(connection);
    }

    /// <summary>Rows of an organization by table, where there are any.</summary>
    public Task<Dictionary<string, long>> CountsAsync(OrganizationId organization) =>
        EachAsync<long>("select count(*) from {0} where organization_id = $1", organization, count => count > 0);

    /// <summary>A digest of an organization's rows by table, without queues.</summary>
    public async Task<Dictionary<string, string>> DigestsAsync(OrganizationId organization) =>
        WithoutQueues(await EachAsync<string>("select md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) from {0} t where organization_id = $1", organization, _ => true));

    public static Dictionary<string, T> WithoutQueues<T>(IEnumerable<KeyValuePair<string, T>> tables) =>
        tables.Where(table => !IsQueue(table.Key)).ToDictionary(StringComparer.Ordinal);

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
