using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.State;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>What all parts of one run share.</summary>
/// <param name="Connection">The migrator's, which holds the advisory lock.</param>
/// <param name="Watch">Who holds up that connection.</param>
/// <param name="Position">How far the run is.</param>
/// <param name="Reporter">Whom it tells.</param>
/// <param name="Patience">How long it waits for tables.</param>
/// <param name="Time">The clock.</param>
/// <param name="Logger">The log.</param>
internal sealed record RunContext(
    NpgsqlConnection Connection,
    LockWatch Watch,
    RunPosition Position,
    RunReporter Reporter,
    LockPatience Patience,
    TimeProvider Time,
    ILogger Logger)
{
    /// <summary>Whether what is applied is written down. Not what is pushed: it is no migration, and no other database gets it.</summary>
    public bool KeepsJournal { get; init; } = true;
}
