using System.Text.Json;
using Backend.Benchmarks.Schema;
using Backend.Benchmarks.Workloads;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;
using static Backend.Benchmarks.Contenders.Raw.RawSource;

namespace Backend.Benchmarks.Contenders.Raw;

/// <summary>One statement each: the batch is a transaction of its own, without BEGIN and COMMIT.</summary>
internal sealed class RawContactCommands(RawSource source) : IContactCommands
{
    private const string Insert =
        "insert into bench.contacts as c (organization_id, id, name, email, phone, type, metadata)";

    private static readonly string InsertSql =
        $"{Insert} values ($1, $2, $3, $4, $5, $6, $7) returning {RawRows.ContactColumns("c")}";

    private static readonly string InsertManySql =
        $"{Insert} select $1, * from unnest($2, $3, $4, $5, $6, $7)";

    private static readonly string UpdateSql = $"""
        update bench.contacts c set name = $3, phone = $4, version = c.version + 1, updated_at = now()
        where c.organization_id = $1 and c.id = $2 returning {RawRows.ContactColumns("c")}
        """;

    private static readonly string UpsertSql = $"""
        {Insert} values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (organization_id, email) do update
        set name = excluded.name, phone = excluded.phone, version = c.version + 1, updated_at = now()
        returning {RawRows.ContactColumns("c")}
        """;

    public async Task<Contact> InsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) =>
        (await WriteAsync(Values(InsertSql, organization, contact), organization, ct))!;

    public async Task<Contact> UpsertAsync(OrganizationId organization, NewContact contact, CancellationToken ct) =>
        (await WriteAsync(Values(UpsertSql, organization, contact), organization, ct))!;

    public Task<Contact?> UpdateAsync(OrganizationId organization, Guid id, string name, string? phone, CancellationToken ct)
    {
        var update = new NpgsqlBatchCommand(UpdateSql)
        {
            Parameters =
            {
                Parameter(organization.Value, NpgsqlDbType.Uuid),
                Parameter(id, NpgsqlDbType.Uuid),
                Parameter(name, NpgsqlDbType.Varchar),
                Parameter(phone, NpgsqlDbType.Varchar),
            },
        };
        return WriteAsync(update, organization, ct);
    }

    public async Task<int> InsertManyAsync(OrganizationId organization, IReadOnlyList<NewContact> contacts, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: false);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(InsertManySql)
        {
            Parameters =
            {
                Parameter(organization.Value, NpgsqlDbType.Uuid),
                Parameter(Array(contacts, contact => contact.Id.Value), NpgsqlDbType.Array | NpgsqlDbType.Uuid),
                Parameter(Array(contacts, contact => contact.Name), NpgsqlDbType.Array | NpgsqlDbType.Text),
                Parameter(Array(contacts, contact => contact.Email.Value), NpgsqlDbType.Array | NpgsqlDbType.Text),
                Parameter(Array(contacts, contact => contact.Phone.Value), NpgsqlDbType.Array | NpgsqlDbType.Text),
                Parameter(Array(contacts, contact => contact.Type.Value), "bench.contact_type[]"),
                Parameter(
                    Array(contacts, contact => JsonSerializer.Serialize(contact.Metadata, BenchJson.Default.ContactMetadata)),
                    NpgsqlDbType.Array | NpgsqlDbType.Jsonb),
            },
        });
        await batch.ExecuteNonQueryAsync(ct);
        return (int)batch.BatchCommands[source.First].Rows;
    }

    private async Task<Contact?> WriteAsync(NpgsqlBatchCommand write, OrganizationId organization, CancellationToken ct)
    {
        await using var connection = await source.OpenAsync(ct);
        await using var batch = source.Batch(connection, organization, isReadOnly: false);
        batch.BatchCommands.Add(write);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await source.SkipEnterAsync(reader, ct);
        var contact = await reader.ReadAsync(ct) ? RawRows.Contact(reader) : null;
        // A batch commits at its end, and an error of it must not stay unread.
        while (await reader.NextResultAsync(ct))
        {
        }

        return contact;
    }

    private static NpgsqlBatchCommand Values(string sql, OrganizationId organization, NewContact contact) => new(sql)
    {
        Parameters =
        {
            Parameter(organization.Value, NpgsqlDbType.Uuid),
            Parameter(contact.Id.Value, NpgsqlDbType.Uuid),
            Parameter(contact.Name, NpgsqlDbType.Varchar),
            Parameter(contact.Email.Value, NpgsqlDbType.Varchar),
            Parameter(contact.Phone.Value, NpgsqlDbType.Varchar),
            Parameter(contact.Type.Value, "bench.contact_type"),
            Parameter(JsonSerializer.SerializeToUtf8Bytes(contact.Metadata, BenchJson.Default.ContactMetadata), NpgsqlDbType.Jsonb),
        },
    };

    private static T[] Array<T>(IReadOnlyList<NewContact> contacts, Func<NewContact, T> value)
    {
        var values = new T[contacts.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = value(contacts[i]);
        return values;
    }
}
