using System.Data;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.Plans;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>One segment being run: its statements, and the record that it is done.</summary>
/// <param name="Run">The run.</param>
/// <param name="Plan">The file.</param>
/// <param name="Segment">The segment.</param>
/// <param name="Elapsed">What the file has taken so far, in earlier runs too.</param>
internal sealed record SegmentRun(RunContext Run, MigrationPlan Plan, MigrationSegment Segment, Func<TimeSpan> Elapsed)
{
    /// <summary>Runs a statement in the transaction or session that the connection is in.</summary>
    /// <returns>How many rows it changed.</returns>
    public async Task<int> ExecuteAsync(NumberedStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand(statement.Text, Run.Connection);
            return await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException error) when (!ServerError.EndsConnection(error))
        {
            throw FailureReport.Of(Run, Plan, statement, error);
        }
    }

    /// <summary>Runs a statement of the runner's own for one of the file.</summary>
    public async Task ExecuteAsync(string sql, NumberedStatement statement, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand(sql, Run.Connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException error) when (!ServerError.EndsConnection(error))
        {
            // Its position is not one of the file.
            throw FailureReport.Of(Run, Plan, statement with { Statement = statement.Statement with { Text = "" } }, error);
        }
    }

    /// <summary>Runs an action as one transaction of the owner, again while others are in the way.</summary>
    public Task<T> TransactAsync<T>(
        Guid? organization, Func<Task<T>> action, CancellationToken cancellationToken, IsolationLevel isolation = IsolationLevel.ReadCommitted) =>
        Run.RetryAsync(Plan.File.QualifiedName, async () =>
        {
            await using var transaction = await OwnerTransaction.BeginAsync(Run.Connection, Run.Patience.Timeout, cancellationToken, organization, isolation);
            var result = await action();
            await CommitAsync(transaction, cancellationToken);
            return result;
        }, cancellationToken);

    /// <summary>Writes down, in the transaction that the connection is in, that the segment is done; of the last one, that the file is.</summary>
    public async Task RecordAsync(CancellationToken cancellationToken)
    {
        if (!Run.KeepsJournal)
            return;
        var file = Plan.File;
        if (Segment.Number < Plan.Segments.Count)
        {
            var entry = new ProgressEntry(file.Module, file.Id, Segment.Number, Plan.Segments.Count, Plan.ChecksumOf(Segment.Number), Elapsed());
            await ProgressTable.SetAsync(Run.Connection, entry, cancellationToken);
            return;
        }

        await JournalTable.AddAsync(Run.Connection, new JournalEntry(file.Module, file.Id, file.Checksum, Run.Time.GetUtcNow(), Elapsed()), cancellationToken);
        await ProgressTable.RemoveAsync(Run.Connection, file.Module, file.Id, cancellationToken);
    }

    /// <summary>Writes it down in a transaction of its own.</summary>
    public Task RecordAloneAsync(CancellationToken cancellationToken) =>
        TransactAsync(null, async () =>
        {
            await RecordAsync(cancellationToken);
            return true;
        }, cancellationToken);

    private async Task CommitAsync(NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        Run.Position.IsCommitting = true;
        try
        {
            await transaction.CommitAsync(cancellationToken);
            Run.Position.IsCommitting = false;
        }
        catch (PostgresException error) when (!ServerError.EndsConnection(error))
        {
            Run.Position.IsCommitting = false;
            // Deferred constraints speak up here.
            throw FailureReport.Of(Run, Plan, Segment.Last, error);
        }
    }
}
