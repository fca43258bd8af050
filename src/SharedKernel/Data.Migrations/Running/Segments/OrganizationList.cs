using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>The organizations of the database, suspended ones too: their rows are migrated like all others.</summary>
internal static class OrganizationList
{
    private const string Count = "select count(*)::integer from platform.organizations";

    private const string Next = "select id from platform.organizations where id > $1 order by id limit 1";

    public static async Task<int> CountAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Count, connection);
        return await command.ExecuteScalarAsync(cancellationToken) is int count ? count : 0;
    }

    /// <summary>The one that follows in the order of ids; null behind the last.</summary>
    public static async Task<Guid?> NextAsync(NpgsqlConnection connection, Guid after, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Next, connection) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = after } } };
        return await command.ExecuteScalarAsync(cancellationToken) is Guid id ? id : null;
    }
}
