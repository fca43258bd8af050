using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Running;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Data.Migrations;

/// <summary>
/// Applies the migrations that a database lacks, as <c>backend_owner</c>. Any number of runs may start at once: an
/// advisory lock lets one through, and the others find nothing left to do.
/// </summary>
/// <param name="migratorConnectionString">
/// Npgsql's key=value form, of <c>backend_migrator</c>; a direct connection, because a pooler in transaction mode would
/// lose the lock.
/// </param>
/// <param name="time">The clock of the journal.</param>
/// <param name="logger">Where runs are logged; null for nowhere.</param>
public sealed class MigrationRunner(string migratorConnectionString, TimeProvider time, ILogger? logger = null)
{
    private const int LockAttempts = 5;

    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    // Longer, and the requests that queue up behind the waiting DDL would time out.
    internal TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(2);

    internal TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Applies what is missing: the module <c>platform</c> first, then each module after those that its foreign keys point
    /// to. Each file is a transaction together with its journal entry. Before the first one, all applied files are compared
    /// with the journal.
    /// </summary>
    /// <param name="modules">Every module.</param>
    /// <param name="progress">Told of each file, and of waiting.</param>
    /// <param name="cancellationToken">Rolls back the file that is being applied; earlier ones stay.</param>
    /// <returns>What this run applied, in order; empty when the database is up to date.</returns>
    /// <exception cref="MigrationException">The subclass says what; the message says what to do.</exception>
    public async Task<IReadOnlyList<AppliedMigration>> MigrateAsync(
        IReadOnlyList<ModuleMigrations> modules,
        IProgress<MigrationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var files = EmbeddedMigrations.Of(modules);
        await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
        try
        {
            await MigrationLock.AcquireAsync(connection, () => ReportWaiting(progress), cancellationToken);
            await EnsureJournalAsync(connection, cancellationToken);
            var comparison = new JournalComparison(modules, files, await JournalTable.ReadAsync(connection, cancellationToken));
            comparison.Verify();
            return await ApplyAsync(connection, comparison.Pending, progress, cancellationToken);
        }
        catch (PostgresException error)
        {
            throw new MigratorConnectionException(
                $"The database refused to keep the journal: {error.MessageText} ({error.SqlState}). Run deploy/postgres/03-grants.sql there as a superuser, then `db migrate` again.", error);
        }
        catch (NpgsqlException error)
        {
            throw new MigratorConnectionException(
                "The connection was lost; the file that was being applied is rolled back, unless its commit was under way. Run `db status`, then `db migrate` again.", error);
        }
    }

    /// <summary>Every migration of the modules, and those that only the database has. Takes no lock and changes nothing.</summary>
    /// <param name="modules">The modules to tell about.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="MigrationException">The subclass says what; the message says what to do.</exception>
    public async Task<IReadOnlyList<MigrationStatus>> StatusAsync(IReadOnlyList<ModuleMigrations> modules, CancellationToken cancellationToken)
    {
        var files = EmbeddedMigrations.Of(modules);
        await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
        var entries = await JournalTable.ExistsAsync(connection, cancellationToken) ? await JournalTable.ReadAsync(connection, cancellationToken) : [];
        return new JournalComparison(modules, files, entries).Statuses;
    }

    private async Task EnsureJournalAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await JournalTable.ExistsAsync(connection, cancellationToken))
            return;
        await using var transaction = await OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken);
        await JournalTable.CreateAsync(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<AppliedMigration>> ApplyAsync(
        NpgsqlConnection connection,
        IReadOnlyList<MigrationFile> pending,
        IProgress<MigrationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var execution = new FileExecution(connection, time, LockTimeout);
        var applied = new List<AppliedMigration>();
        foreach (var file in pending)
        {
            void Report(MigrationPhase phase) => progress?.Report(new MigrationProgress(phase, file.QualifiedName, applied.Count, pending.Count));

            Report(MigrationPhase.Applying);
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    applied.Add(await execution.ApplyAsync(file, cancellationToken));
                    break;
                }
                catch (MigrationFailedException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable && attempt < LockAttempts)
                {
                    _logger.WaitingForTable(file.QualifiedName, attempt + 1, LockAttempts);
                    Report(MigrationPhase.WaitingForTable);
                    await Task.Delay(FirstPause * Math.Pow(2, attempt - 1), time, cancellationToken);
                }
            }

            _logger.Applied(file.QualifiedName, (long)applied[^1].Duration.TotalMilliseconds);
            Report(MigrationPhase.Applied);
        }

        return applied;
    }

    private void ReportWaiting(IProgress<MigrationProgress>? progress)
    {
        _logger.WaitingForOtherRun();
        progress?.Report(new MigrationProgress(MigrationPhase.WaitingForOtherRun, null, 0, 0));
    }
}
