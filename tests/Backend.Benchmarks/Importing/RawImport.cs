using System.Diagnostics;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Benchmarks.Importing;

/// <summary>What a careful person would write by hand: a transaction a batch, one statement of arrays, walled, and told which rows were new.</summary>
internal sealed class RawImport(NpgsqlDataSource source)
{
    private const int Batch = 500;

    private const string Sql =
        """
        insert into contacts.contacts (organization_id, id, name, email, phone, notes, metadata)
        select $1, r.id, r.name, r.email, r.phone, r.notes, r.metadata
        from unnest($2::uuid[], $3::varchar[], $4::varchar[], $5::varchar[], $6::varchar[], $7::jsonb[]) as r (id, name, email, phone, notes, metadata)
        on conflict (organization_id, email) where deleted_at is null do nothing
        returning id, email
        """;

    public async Task<TimeSpan> RunAsync(OrganizationId organization, int rows, CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        await using var connection = await source.OpenConnectionAsync(ct);
        for (var first = 0; first < rows; first += Batch)
            await WriteAsync(connection, organization.Value, [.. Enumerable.Range(first, Math.Min(Batch, rows - first))], ct);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task WriteAsync(NpgsqlConnection connection, Guid organization, int[] numbers, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(new("select app.enter($1, false, 0)") { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization } } });
        var insert = new NpgsqlBatchCommand(Sql) { Parameters = { new NpgsqlParameter<Guid> { TypedValue = organization } } };
        insert.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. numbers.Select(_ => Guid.CreateVersion7())] });
        Add(insert, [.. numbers.Select(ImportedContacts.Name)], NpgsqlDbType.Varchar);
        Add(insert, [.. numbers.Select(ImportedContacts.Email)], NpgsqlDbType.Varchar);
        Add(insert, [.. numbers.Select(ImportedContacts.Phone)], NpgsqlDbType.Varchar);
        Add(insert, [.. numbers.Select(ImportedContacts.NoteOf)], NpgsqlDbType.Varchar);
        Add(insert, [.. numbers.Select(ImportedContacts.Metadata)], NpgsqlDbType.Jsonb);
        batch.BatchCommands.Add(insert);
        await using (var reader = await batch.ExecuteReaderAsync(ct))
        {
            await reader.NextResultAsync(ct);
            while (await reader.ReadAsync(ct))
                _ = (reader.GetGuid(0), reader.GetString(1));
        }

        await transaction.CommitAsync(ct);
    }

    private static void Add(NpgsqlBatchCommand command, string?[] values, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter<string?[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
}
