using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;
using static Backend.Benchmarks.Contenders.Raw.RawSource;

namespace Backend.Benchmarks.Contenders.Raw;

internal sealed class RawContactQueries(RawSource source) : IContactQueries
{
    private static readonly string FindSql =
        $"select {RawRows.ContactColumns("c")} from bench.contacts c where c.organization_id = $1 and c.id = $2";

    private static readonly string ListSql = $"""
        select {RawRows.ContactColumns("c")} from bench.contacts c
        where c.organization_id = $1 and c.is_active = $2 and c.type = $3
        order by c.created_at desc, c.id desc limit {Limits.Contacts}
        """;

    private static readonly string CountSql =
        "select count(*) from bench.contacts c where c.organization_id = $1 and c.is_active = $2";

    private static readonly string PageSql = $"""
        select {RawRows.ContactColumns("c")} from bench.contacts c
        where c.organization_id = $1 and c.is_active = $2
        order by c.created_at desc, c.id desc limit {Limits.Contacts} offset {Limits.SkippedContacts}
        """;

    public async Task<Contact?> FindAsync(OrganizationId organization, Guid id, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: true);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(FindSql)
        {
            Parameters = { Parameter(organization.Value, NpgsqlDbType.Uuid), Parameter(id, NpgsqlDbType.Uuid) },
        });
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await source.SkipEnterAsync(reader, ct);
        return await reader.ReadAsync(ct) ? RawRows.Contact(reader) : null;
    }

    public async Task<IReadOnlyList<Contact>> ListAsync(OrganizationId organization, ContactType type, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: true);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(ListSql)
        {
            Parameters =
            {
                Parameter(organization.Value, NpgsqlDbType.Uuid),
                Parameter(true, NpgsqlDbType.Boolean),
                Parameter(type, "bench.contact_type"),
            },
        });
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await source.SkipEnterAsync(reader, ct);
        return await ContactsAsync(reader, ct);
    }

    public async Task<ContactPage> PageAsync(OrganizationId organization, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: true);
        batch.BatchCommands.Add(Active(CountSql, organization));
        batch.BatchCommands.Add(Active(PageSql, organization));
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await source.SkipEnterAsync(reader, ct);
        await reader.ReadAsync(ct);
        var total = reader.GetInt64(0);
        await reader.NextResultAsync(ct);
        return new ContactPage(await ContactsAsync(reader, ct), total);
    }

    private static NpgsqlBatchCommand Active(string sql, OrganizationId organization) => new(sql)
    {
        Parameters = { Parameter(organization.Value, NpgsqlDbType.Uuid), Parameter(true, NpgsqlDbType.Boolean) },
    };

    private static async Task<List<Contact>> ContactsAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        var contacts = new List<Contact>();
        while (await reader.ReadAsync(ct))
            contacts.Add(RawRows.Contact(reader));
        return contacts;
    }
}
