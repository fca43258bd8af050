using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Journal;

/// <summary>The table of applied migrations.</summary>
internal static class JournalTable
{
    public const string Select = $"select module, id, checksum, applied_at, duration_ms from {MigrationJournal.QualifiedName} order by applied_at, module, id";

    // Serving roles read it: readiness asks whether the database is as far as the code.
    private const string Create = $"""
        create table {MigrationJournal.QualifiedName} (
            module text not null,
            id text not null,
            checksum text not null,
            applied_at timestamptz not null,
            duration_ms bigint not null,
            constraint migrations_pkey primary key (module, id)
        )
        """;

    private const string Insert =
        $"insert into {MigrationJournal.QualifiedName} (module, id, checksum, applied_at, duration_ms) values ($1, $2, $3, $4, $5)";

    public static async Task<bool> ExistsAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select to_regclass($1) is not null", connection)
        {
            Parameters = { new NpgsqlParameter<string> { TypedValue = MigrationJournal.QualifiedName } },
        };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>Makes the table and its schema, in the transaction that the connection is in.</summary>
    public static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        string[] statements =
        [
            $"create schema if not exists {MigrationJournal.Schema}",
            $"grant usage on schema {MigrationJournal.Schema} to {Roles.App}, {Roles.Worker}, {Roles.ReadOnly}",
            Create,
            $"grant select on {MigrationJournal.QualifiedName} to {Roles.App}, {Roles.Worker}, {Roles.ReadOnly}",
        ];
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    public static async Task<IReadOnlyList<JournalEntry>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Select, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await ReadAsync(reader, cancellationToken);
    }

    public static async Task<IReadOnlyList<JournalEntry>> ReadAsync(System.Data.Common.DbDataReader reader, CancellationToken cancellationToken)
    {
        var entries = new List<JournalEntry>();
        while (await reader.ReadAsync(cancellationToken))
        {
            entries.Add(new JournalEntry(reader.GetString(0), reader.GetString(1), reader.GetString(2),
                await reader.GetFieldValueAsync<DateTimeOffset>(3, cancellationToken), TimeSpan.FromMilliseconds(reader.GetInt64(4))));
        }

        return entries;
    }

    public static async Task AddAsync(NpgsqlConnection connection, JournalEntry entry, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(Insert, connection)
        {
            Parameters =
            {
                new NpgsqlParameter<string> { TypedValue = entry.Module },
                new NpgsqlParameter<string> { TypedValue = entry.Id },
                new NpgsqlParameter<string> { TypedValue = entry.Checksum },
                new NpgsqlParameter<DateTimeOffset> { TypedValue = entry.AppliedAt },
                new NpgsqlParameter<long> { TypedValue = (long)entry.Duration.TotalMilliseconds },
            },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
