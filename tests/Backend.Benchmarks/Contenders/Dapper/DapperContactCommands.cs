using System.Text.Json;
using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Dapper;
using Npgsql;

namespace Backend.Benchmarks.Contenders.Dapper;

internal sealed class DapperContactCommands(NpgsqlDataSource source) : IContactCommands
{
    private const string Insert =
        "insert into bench.contacts as c (organization_id, id, name, email, phone, type, metadata)";

    private const string Values =
        "values (@organization, @id, @name, @email, @phone, @type::bench.contact_type, @metadata)";

    private static readonly string InsertSql =
        $"{DapperSql.Enter} {Insert} {Values} returning {DapperSql.ContactColumns("c")}";

    private static readonly string InsertManySql = $"""
        {DapperSql.Enter}
        {Insert} select @organization, * from unnest(@ids, @names, @emails, @phones, @types::bench.contact_type[], @metadata::jsonb[])
        """;

    private static readonly string UpdateSql = $"""
        {DapperSql.Enter}
        update bench.contacts c set name = @name, phone = @phone, version = c.version + 1, updated_at = now()
        where c.organization_id = @organization and c.id = @id returning {DapperSql.ContactColumns("c")}
        """;

    private static readonly string UpsertSql = $"""
        {DapperSql.Enter} {Insert} {Values}
        on conflict (organization_id, email) do update
        set name = excluded.name, phone = excluded.phone, version = c.version + 1, updated_at = now()
        returning {DapperSql.ContactColumns("c")}
        """;

    public async Task<Contact> InsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) =>
        (await WriteAsync(InsertSql, Parameters(organization, contact), ct))!;

    public async Task<Contact> UpsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) =>
        (await WriteAsync(UpsertSql, Parameters(organization, contact), ct))!;

    public Task<Contact?> UpdateAsync(OrganizationId organization, Guid id, string name, string? phone, CancellationToken ct) =>
        WriteAsync(UpdateSql, new { organization = organization.Value, id, name, phone }, ct);

    public async Task<int> InsertManyAsync(OrganizationId organization, IReadOnlyList<NewContact> contacts, CancellationToken ct)
    {
        var parameters = new
        {
            organization = organization.Value,
            ids = contacts.Select(contact => contact.Id.Value).ToArray(),
            names = contacts.Select(contact => contact.Name).ToArray(),
            emails = contacts.Select(contact => contact.Email.Value).ToArray(),
            phones = contacts.Select(contact => contact.Phone.Value).ToArray(),
            types = contacts.Select(contact => DapperSql.Label(contact.Type.Value)).ToArray(),
            metadata = contacts.Select(contact => JsonSerializer.Serialize(contact.Metadata, BenchJson.Default.ContactMetadata)).ToArray(),
        };
        await using var connection = await source.OpenConnectionAsync(ct);
        return await connection.ExecuteAsync(new CommandDefinition(InsertManySql, parameters, cancellationToken: ct));
    }

    private async Task<Contact?> WriteAsync(string sql, object parameters, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var results = await connection.QueryMultipleAsync(new CommandDefinition(sql, parameters, cancellationToken: ct));
        await results.ReadAsync();
        return await results.ReadSingleOrDefaultAsync<Contact>();
    }

    private static object Parameters(OrganizationId organization, NewContact contact) => new
    {
        organization = organization.Value,
        id = contact.Id.Value,
        name = contact.Name,
        email = contact.Email.Value,
        phone = contact.Phone.Value,
        type = DapperSql.Label(contact.Type.Value),
        metadata = contact.Metadata,
    };
}
