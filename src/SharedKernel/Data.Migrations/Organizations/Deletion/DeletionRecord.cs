using System.Text.Json;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>
/// What was deleted so far, written in the transaction that deletes it: a run that was killed is counted too. It outlives the
/// organization, and holds nothing of it but its id.
/// </summary>
internal static class DeletionRecord
{
    private const string Begin = """
        with closed as (update platform.organizations set status = 'deleting' where id = $1 and status::text <> 'deleting')
        insert into platform.organization_deletions (id) values ($1) on conflict (id) do nothing
        """;

    private const string Add = """
        update platform.organization_deletions
        set rows = rows || jsonb_build_object($2::text, coalesce((rows ->> $2)::bigint, 0) + $3)
        where id = $1
        """;

    private const string Complete = "update platform.organization_deletions set completed_at = clock_timestamp() where id = $1";

    private const string Select = "select requested_at, completed_at, rows::text from platform.organization_deletions where id = $1";

    /// <summary>Closes the organization: nothing enters it once this is committed.</summary>
    public static Task BeginAsync(NpgsqlConnection connection, OrganizationId id, CancellationToken cancellationToken) =>
        ExecuteAsync(connection, Begin, id, [], cancellationToken);

    public static Task AddAsync(NpgsqlConnection connection, OrganizationId id, string table, long rows, CancellationToken cancellationToken) => ExecuteAsync(
        connection, Add, id, [new NpgsqlParameter<string> { TypedValue = table, NpgsqlDbType = NpgsqlDbType.Text }, new NpgsqlParameter<long> { TypedValue = rows }], cancellationToken);

    public static Task CompleteAsync(NpgsqlConnection connection, OrganizationId id, CancellationToken cancellationToken) =>
        ExecuteAsync(connection, Complete, id, [], cancellationToken);

    /// <summary>The receipt of a deletion that is done; null when it is not, or never began.</summary>
    public static async Task<DeletionReceipt?> ReadAsync(NpgsqlConnection connection, OrganizationId id, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Select, connection) { Parameters = { Id(id) } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken) || await reader.IsDBNullAsync(1, cancellationToken))
            return null;
        using var rows = JsonDocument.Parse(reader.GetString(2));
        return new(id, reader.GetFieldValue<DateTimeOffset>(0), reader.GetFieldValue<DateTimeOffset>(1),
            [.. rows.RootElement.EnumerateObject().Select(table => new DeletedRows(table.Name, table.Value.GetInt64())).OrderBy(table => table.Table, StringComparer.Ordinal)]);
    }

    private static async Task ExecuteAsync(
        NpgsqlConnection connection, string sql, OrganizationId id, IEnumerable<NpgsqlParameter> others, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { Id(id) } };
        foreach (var parameter in others)
            command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlParameter<Guid> Id(OrganizationId id) => new() { TypedValue = id.Value };
}
