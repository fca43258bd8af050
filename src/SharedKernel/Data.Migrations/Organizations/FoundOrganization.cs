using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Organizations;

/// <summary>An organization as the transaction sees it.</summary>
internal sealed record FoundOrganization(OrganizationId Id, string Name, string Status, DateTimeOffset CreatedAt, DateTimeOffset Now)
{
    public const string Deleting = "deleting";

    private const string Select = "select name, status::text, created_at, now() from platform.organizations where id = $1";

    /// <summary>Looked up as the owner; null when there is none.</summary>
    public static async Task<FoundOrganization?> FindAsync(NpgsqlConnection connection, OrganizationId id, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Select, connection) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = id.Value } } };
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(id, reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2), reader.GetFieldValue<DateTimeOffset>(3))
            : null;
    }
}
