using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Running;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.Segments;
using Backend.Data.Migrations.Running.State;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Data.Migrations;

/// <summary>
/// Applies the migrations that a database lacks, as <c>backend_owner</c>. Any number of runs may start at once: an
/// advisory lock lets one through, and the others find nothing left to do. A run that is interrupted, at whatever moment,
/// is gone on with by the next.
/// </summary>
/// <param name="migratorConnectionString">
/// Npgsql's key=value form, of <c>backend_migrator</c>; a direct connection, because a pooler in transaction mode would
/// lose the lock.
/// </param>
/// <param name="time">The clock of the journal.</param>
/// <param name="logger">Where runs are logged; null for nowhere.</param>
public sealed class MigrationRunner(string migratorConnectionString, TimeProvider time, ILogger? logger = null)
{
    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    /// <summary>Whether files with open findings are refused. Only tests of what comes after go without.</summary>
    internal bool Reviews { get; init; } = true;

    internal LockPatience Patience { get; init; } = new();

    internal LockQueue Queue { get; init; } = new();

    /// <summary>
    /// Applies what is missing: the module <c>platform</c> first, then each module after those that its foreign keys point
    /// to. Each file is a transaction together with its journal entry, or several where the file or PostgreSQL wants them.
    /// Before the first one, all applied files are compared with the journal, and all pending ones are read.
    /// </summary>
    /// <param name="modules">Every module.</param>
    /// <param name="progress">Told of each file and segment, and of waiting.</param>
    /// <param name="cancellationToken">Rolls back the transaction that is under way; earlier ones stay.</param>
    /// <returns>What this run applied, in order; empty when the database is up to date.</returns>
    /// <exception cref="MigrationException">The subclass says what; the message says what the database holds and what to do.</exception>
    /// <exception cref="MigrationCanceledException">It was cancelled; the message says what the database holds.</exception>
    public Task<IReadOnlyList<AppliedMigration>> MigrateAsync(
        IReadOnlyList<ModuleMigrations> modules,
        IProgress<MigrationProgress>? progress,
        CancellationToken cancellationToken) => MigrateAsync(modules, until: null, progress, cancellationToken);

    /// <inheritdoc cref="MigrateAsync(IReadOnlyList{ModuleMigrations}, IProgress{MigrationProgress}?, CancellationToken)"/>
    /// <param name="modules">Every module.</param>
    /// <param name="until">The last file to apply: <c>module/id</c>, or the id when one module has it; null for all.</param>
    /// <param name="progress">Told of each file and segment, and of waiting.</param>
    /// <param name="cancellationToken">Rolls back the transaction that is under way; earlier ones stay.</param>
    public async Task<IReadOnlyList<AppliedMigration>> MigrateAsync(
        IReadOnlyList<ModuleMigrations> modules,
        string? until,
        IProgress<MigrationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var files = EmbeddedMigrations.Of(modules);
        var position = new RunPosition();
        var reporter = new RunReporter(progress, position);
        try
        {
            await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
            await MigratorConnection.VerifyWritableAsync(connection, cancellationToken);
            await MigrationLock.AcquireAsync(connection, Queue, time, holder => ReportWaiting(reporter, holder), cancellationToken);
            await EnsureJournalAsync(connection, cancellationToken);
            var comparison = new JournalComparison(modules, files, await JournalContent.ReadAsync(connection, cancellationToken));
            var plans = Prepare(modules, comparison, files, until);
            if (plans.Count == 0)
                return [];
            await using var watch = await LockWatch.StartAsync(
                migratorConnectionString, connection.ProcessID, Patience, wait => reporter.WaitingForTable(wait.ToString()), time, _logger, cancellationToken);
            await ApplyAsync(new RunContext(connection, watch, position, reporter, Patience, time, _logger), comparison, plans, cancellationToken);
            return position.Applied;
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw RunEnd.Cancelled(position, error, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw RunEnd.Of(position, error);
        }
    }

    /// <summary>What <see cref="MigrateAsync(IReadOnlyList{ModuleMigrations}, string?, IProgress{MigrationProgress}?, CancellationToken)"/> would apply, and how. Takes no lock and changes nothing.</summary>
    /// <param name="modules">Every module.</param>
    /// <param name="until">The last file: <c>module/id</c>, or the id when one module has it; null for all.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="MigrationException">The run would be refused; the message says what to do.</exception>
    public async Task<IReadOnlyList<PlannedMigration>> PlanAsync(IReadOnlyList<ModuleMigrations> modules, string? until, CancellationToken cancellationToken)
    {
        var files = EmbeddedMigrations.Of(modules);
        await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
        var comparison = new JournalComparison(modules, files, await JournalContent.ReadAsync(connection, cancellationToken));
        return [.. Prepare(modules, comparison, files, until).Select(plan => new PlannedMigration(plan.File.Module, plan.File.Id,
            [.. plan.Segments.Select(segment => new PlannedSegment(
                segment.Kind, segment.FirstLine, segment.Sql, segment.Number <= (comparison.ProgressOf(plan.File)?.Segments ?? 0)))]))];
    }

    /// <summary>Every migration of the modules, and those that only the database has. Takes no lock and changes nothing.</summary>
    /// <param name="modules">The modules to tell about.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="MigrationException">The subclass says what; the message says what to do.</exception>
    public async Task<IReadOnlyList<MigrationStatus>> StatusAsync(IReadOnlyList<ModuleMigrations> modules, CancellationToken cancellationToken)
    {
        var files = EmbeddedMigrations.Of(modules);
        await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
        return new JournalComparison(modules, files, await JournalContent.ReadAsync(connection, cancellationToken)).Statuses;
    }

    /// <summary>Reads the files to apply. What refuses a run does it here, before anything is changed.</summary>
    private IReadOnlyList<MigrationPlan> Prepare(
        IReadOnlyList<ModuleMigrations> modules, JournalComparison comparison, IReadOnlyList<MigrationFile> files, string? until)
    {
        comparison.Verify();
        MigrationPlan[] plans = [.. PendingFiles.Until(files, comparison.Pending, until).Select(MigrationPlanner.Plan)];
        foreach (var plan in plans)
            comparison.Verify(plan);
        var findings = Reviews ? new ModuleReview(modules).Open(plans.Select(plan => plan.File)) : [];
        return findings.Count == 0 ? plans : throw new MigrationReviewException(findings);
    }

    private static async Task ApplyAsync(
        RunContext run, JournalComparison comparison, IReadOnlyList<MigrationPlan> plans, CancellationToken cancellationToken)
    {
        run.Reporter.BeginRun(plans.Count);
        await LeftoverPolicies.DropAsync(run, plans[0], cancellationToken);
        var execution = new FileExecution(run);
        foreach (var plan in plans)
            await execution.ApplyAsync(plan, comparison.ProgressOf(plan.File), cancellationToken);
    }

    private async Task EnsureJournalAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var hasJournal = await JournalTable.ExistsAsync(connection, cancellationToken);
        if (hasJournal && await ProgressTable.ExistsAsync(connection, cancellationToken))
            return;
        await using var transaction = await OwnerTransaction.BeginAsync(connection, Patience.Timeout, cancellationToken);
        if (!hasJournal)
            await JournalTable.CreateAsync(connection, cancellationToken);
        await ProgressTable.CreateAsync(connection, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private void ReportWaiting(RunReporter reporter, string? holder)
    {
        _logger.WaitingForOtherRun();
        reporter.WaitingForOtherRun(holder);
    }
}
