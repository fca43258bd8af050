using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Journal;

/// <summary>
/// The table of files that are applied in part. A row is written with the transaction of its segment, and removed with
/// the one that writes the file's journal entry; a file of one transaction has none.
/// </summary>
internal static class ProgressTable
{
    private const string Create = $"""
        create table if not exists {MigrationJournal.Progress} (
            module text not null,
            id text not null,
            segments integer not null,
            total integer not null,
            checksum text not null,
            duration_ms bigint not null,
            constraint migration_progress_pkey primary key (module, id)
        )
        """;

    private const string Select = $"select module, id, segments, total, checksum, duration_ms from {MigrationJournal.Progress} order by module, id";

    private const string Upsert = $"""
        insert into {MigrationJournal.Progress} as p (module, id, segments, total, checksum, duration_ms) values ($1, $2, $3, $4, $5, $6)
        on conflict (module, id) do update
        set segments = excluded.segments, total = excluded.total, checksum = excluded.checksum, duration_ms = excluded.duration_ms
        """;

    private const string Delete = $"delete from {MigrationJournal.Progress} where module = $1 and id = $2";

    /// <summary>Databases of earlier versions have the journal without it.</summary>
    public static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select to_regclass($1) is not null", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = MigrationJournal.Progress } },
        };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>Makes the table, in the transaction that the connection is in.</summary>
    public static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Create, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task<IReadOnlyList<ProgressEntry>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Select, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var entries = new List<ProgressEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(new ProgressEntry(reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetString(4),
                TimeSpan.FromMilliseconds(reader.GetInt64(5))));
        }

        return entries;
    }

    public static async Task SetAsync(NpgsqlConnection connection, ProgressEntry entry, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Upsert, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = entry.Module },
                new NpgsqlParameter<string> { TypedValue = entry.Id },
                new NpgsqlParameter<int> { TypedValue = entry.Segments },
                new NpgsqlParameter<int> { TypedValue = entry.Total },
                new NpgsqlParameter<string> { TypedValue = entry.Checksum },
                new NpgsqlParameter<long> { TypedValue = (long)entry.Duration.TotalMilliseconds },
            },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public static async Task RemoveAsync(NpgsqlConnection connection, string module, string id, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Delete, connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = module }, new NpgsqlParameter<string> { TypedValue = id } },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
