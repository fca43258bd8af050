using Npgsql;

namespace Backend.Data.Migrations.Journal;

/// <summary>What a database remembers of migrations.</summary>
/// <param name="Entries">Applied as a whole.</param>
/// <param name="Progress">Applied in part.</param>
internal sealed record JournalContent(IReadOnlyList<JournalEntry> Entries, IReadOnlyList<ProgressEntry> Progress)
{
    /// <summary>Reads what there is; a table that is not there yet is empty.</summary>
    public static async Task<JournalContent> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => new(
        await JournalTable.ExistsAsync(connection, cancellationToken) ? await JournalTable.ReadAsync(connection, cancellationToken) : [],
        await ProgressTable.ExistsAsync(connection, cancellationToken) ? await ProgressTable.ReadAsync(connection, cancellationToken) : []);
}
