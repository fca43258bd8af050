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
/// Creates, lists, suspends and resumes organizations as the owner of <c>platform.organizations</c>. It acts for no
/// organization and reads no tenant table: row security blinds the owner too.
/// </summary>
/// <param name="migratorConnectionString">The migrator's connection, in Npgsql's form.</param>
public sealed class OrganizationRegistry(string migratorConnectionString)
{
    private const string Active = "active";

    private const string Suspended = "suspended";

    // The row is locked first, so that what was before is what the update has found.
    private const string Change = """
        with found as (select id, status::text as status from platform.organizations where id = $1 for update),
             changed as (update platform.organizations o set status = $3::text::platform.organization_status
                         from found where o.id = found.id and found.status = $2)
        select status from found
        """;

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

    /// <summary>
    /// Refuses every entry from now on (BK001); the rows stay. A unit of work that has entered already ends with its own
    /// transaction, committed or not.
    /// </summary>
    /// <returns>Whether it was active; false when it was suspended already.</returns>
    /// <exception cref="OrganizationStateException">It is unknown, or being deleted.</exception>
    /// <exception cref="DatabaseException">The database refused.</exception>
    public Task<bool> SuspendAsync(OrganizationId id, CancellationToken cancellationToken) => ChangeAsync(id, Active, Suspended, cancellationToken);

    /// <summary>Lets a suspended organization be entered again, at once.</summary>
    /// <returns>Whether it was suspended; false when it was active already.</returns>
    /// <exception cref="OrganizationStateException">It is unknown, or being deleted.</exception>
    /// <exception cref="DatabaseException">The database refused.</exception>
    public Task<bool> ResumeAsync(OrganizationId id, CancellationToken cancellationToken) => ChangeAsync(id, Suspended, Active, cancellationToken);

    private async Task<bool> ChangeAsync(OrganizationId id, string from, string to, CancellationToken cancellationToken)
    {
        var before = await RunAsync(
            Change,
            async (command, ct) =>
            {
                command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id.Value });
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = from });
                command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = to });
                return await command.ExecuteScalarAsync(ct) as string;
            },
            cancellationToken);
        if (before == from || before == to)
            return before == from;
        throw before is null ? OrganizationStateException.Unknown(id) : OrganizationStateException.BeingDeleted(id);
    }

    private async Task<TResult> RunAsync<TResult>(string sql, Func<NpgsqlCommand, CancellationToken, Task<TResult>> run, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(migratorConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            // Local: neither a pooled connection nor a pooler's session keeps anything of it.
            await using (var role = new NpgsqlCommand("set local role backend_owner", connection, transaction))
                await role.ExecuteNonQueryAsync(cancellationToken);
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            var result = await run(command, cancellationToken);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }
}
