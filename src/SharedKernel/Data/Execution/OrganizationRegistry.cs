using Backend.Data.Execution.Errors;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>An organization as an administrator sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">The label of its status.</param>
/// <param name="CreatedAt">When it was created.</param>
public sealed record RegisteredOrganization(OrganizationId Id, string Name, string Status, DateTimeOffset CreatedAt);

/// <summary>
/// Creates and lists organizations as the owner of <c>platform.organizations</c>. It acts for no organization and reads
/// no tenant table: row security blinds the owner too.
/// </summary>
/// <param name="migratorConnectionString">The migrator's connection, in Npgsql's form.</param>
public sealed class OrganizationRegistry(string migratorConnectionString)
{
    /// <summary>Creates an organization, which may be entered at once.</summary>
    /// <param name="id">Its id; a UUID of version 7.</param>
    /// <param name="name">Its name: 1 to 200 characters.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="DatabaseException">The database refused.</exception>
    public Task CreateAsync(OrganizationId id, string name, CancellationToken cancellationToken) => RunAsync(
        "insert into platform.organizations (id, name) values ($1, $2)",
        async (command, ct) =>
        {
            command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id.Value });
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
            return await command.ExecuteNonQueryAsync(ct);
        },
        cancellationToken);

    /// <summary>All organizations, the oldest first.</summary>
    /// <exception cref="DatabaseException">The database refused.</exception>
    public Task<IReadOnlyList<RegisteredOrganization>> ListAsync(CancellationToken cancellationToken) => RunAsync<IReadOnlyList<RegisteredOrganization>>(
        "select id, name, status::text, created_at from platform.organizations order by created_at, id",
        async (command, ct) =>
        {
            var organizations = new List<RegisteredOrganization>();
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                organizations.Add(new(new OrganizationId(reader.GetGuid(0)), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3)));
            return organizations;
        },
        cancellationToken);

    private async Task<TResult> RunAsync<TResult>(string sql, Func<NpgsqlCommand, CancellationToken, Task<TResult>> run, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(migratorConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using (var role = new NpgsqlCommand("set role backend_owner", connection))
                await role.ExecuteNonQueryAsync(cancellationToken);
            await using var command = new NpgsqlCommand(sql, connection);
            return await run(command, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }
}
