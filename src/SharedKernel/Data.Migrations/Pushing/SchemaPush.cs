using Backend.Data.Migrations.Catalog;
using Backend.Data.Migrations.Catalog.Comparison;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Diff;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Ordering;
using Backend.Data.Migrations.Running;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.State;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Backend.Data.Migrations.Pushing;

/// <summary>
/// Makes a database what the C# schema says, without a migration: for development, where a schema is tried out before it
/// is generated. It compares the live catalog with the one that the schema would make, and asks before data is lost.
/// </summary>
/// <param name="migratorConnectionString">Npgsql's key=value form, of <c>backend_migrator</c>; a direct connection.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where the run is logged; null for nowhere.</param>
public sealed class SchemaPush(string migratorConnectionString, TimeProvider time, ILogger? logger = null)
{
    // A file that no journal knows, so that messages have something to name.
    private const string Id = "0000_push";

    private readonly ILogger _logger = logger ?? NullLogger.Instance;

    /// <summary>Compares, asks, and runs what is missing, module by module in the order of their foreign keys.</summary>
    /// <param name="modules">Every module.</param>
    /// <param name="find">Answers a question; null when it has no answer, and then nothing is run.</param>
    /// <param name="isDryRun">Only says what would be run.</param>
    /// <param name="progress">Told of each module and of waiting.</param>
    /// <param name="cancellationToken">Rolls back the transaction that is under way; earlier ones stay.</param>
    /// <exception cref="MigrationException">The subclass says what; the message says what to do.</exception>
    public async Task<PushResult> RunAsync(
        IReadOnlyList<ModuleMigrations> modules,
        Func<Question, string?> find,
        bool isDryRun,
        IProgress<MigrationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var position = new RunPosition();
        var reporter = new RunReporter(progress, position);
        try
        {
            await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, cancellationToken);
            await MigratorConnection.VerifyWritableAsync(connection, cancellationToken);
            await MigrationLock.AcquireAsync(connection, new LockQueue(), time, reporter.WaitingForOtherRun, cancellationToken);
            var order = ModuleOrder.Of([.. modules.Select(module => module.Schema)]);
            var catalogs = await ShadowCatalog.ReadAsync(connection, order, cancellationToken);
            var (files, missing) = Compare(order, catalogs, find);
            if (files.Count > 0 && !isDryRun)
            {
                var patience = new LockPatience();
                await using var watch = await LockWatch.StartAsync(
                    migratorConnectionString, connection.ProcessID, patience, wait => reporter.WaitingForTable(wait.ToString()), time, _logger, cancellationToken);
                await ApplyAsync(new RunContext(connection, watch, position, reporter, patience, time, _logger) { KeepsJournal = false }, files, cancellationToken);
            }

            IReadOnlyList<string> left = files.Count + missing.Count > 0 ? [] : [.. CatalogComparison.Compare(catalogs).Select(difference => difference.Words)];
            return new PushResult([.. files.Select(file => new PushedModule(file.Module, file.Text))], missing, left);
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

    private static (IReadOnlyList<MigrationFile> Files, IReadOnlyList<Question> Missing) Compare(
        IReadOnlyList<ModuleSchema> order, IReadOnlyList<CatalogPair> catalogs, Func<Question, string?> find)
    {
        var answers = new Answers(find);
        var pairs = order.Select(schema => catalogs.First(pair => pair.Module == schema)).Select(pair => new SchemaPair(pair.Live, pair.Expected));
        var changes = SchemaDiff.Compare([.. pairs], answers);
        if (answers.Missing.Count > 0)
            return ([], [.. answers.Missing]);
        return (
            [
                .. from change in changes
                   where change.Steps.Count > 0
                   select new MigrationFile(change.Schema, Id, MigrationText.Of($"{change.Schema}, as the code has it", change.Steps)),
            ],
            []);
    }

    private static async Task ApplyAsync(RunContext run, IReadOnlyList<MigrationFile> files, CancellationToken cancellationToken)
    {
        run.Reporter.BeginRun(files.Count);
        var execution = new FileExecution(run);
        foreach (var file in files)
            await execution.ApplyAsync(MigrationPlanner.Plan(file), progress: null, cancellationToken);
    }
}
