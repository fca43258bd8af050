using System.Data;
using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.Statements;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>
/// Repeats a statement in short transactions until it changes no row; on a table with a wall for each organization,
/// entered as the owner. What is changed stays changed, so an interrupted one goes on where it was.
/// </summary>
internal sealed class BackfillSegment(SegmentRun segment)
{
    private readonly NumberedStatement _statement = segment.Segment.Statements[0];

    private long _rows;

    private int _done;

    private int _organizations;

    private NpgsqlConnection Connection => segment.Run.Connection;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var walled = await WalledAsync(cancellationToken);
        if (walled.Count == 0)
            await RepeatAsync(null, cancellationToken);
        else
            await ForEachOrganizationAsync(walled, cancellationToken);
        await segment.TransactAsync(null, async () =>
        {
            foreach (var table in walled)
                await segment.ExecuteAsync(BackfillPolicy.Drop(table), _statement, cancellationToken);
            await segment.RecordAsync(cancellationToken);
            return true;
        }, cancellationToken);
        segment.Run.Logger.Backfilled(segment.Plan.File.QualifiedName, _statement.Line, _rows, _done);
    }

    private async Task<IReadOnlyList<string>> WalledAsync(CancellationToken cancellationToken)
    {
        var change = RowChange.Read(_statement.Text)!;
        var tables = await NamedTables.ReadAsync(Connection, change.Names, cancellationToken);
        var walled = tables.Where(table => table.IsWalled).Select(table => table.Name).ToList();
        if (tables.FirstOrDefault(table => table.IsView) is { } view)
            throw Refused($"{view.Name} is a view, and which walls stand behind it is not known", "Name its tables instead, then run `db migrate` again.");
        var target = await NamedTables.ReadAsync(Connection, [change.Table], cancellationToken);
        if (walled.Count > 0 && !target.Any(table => table.IsWalled))
        {
            throw Refused(
                $"{change.Table} has no wall and {walled[0]} has one: entered organization by organization, the statement would see a part of the rows each time",
                $"Change {change.Table} in a transaction, between `no force` and `force row level security` on {walled[0]}, then run `db migrate` again.");
        }

        return walled;
    }

    private async Task ForEachOrganizationAsync(IReadOnlyList<string> walled, CancellationToken cancellationToken)
    {
        await segment.TransactAsync(null, async () =>
        {
            foreach (var table in walled)
                await segment.ExecuteAsync(BackfillPolicy.Create(table), _statement, cancellationToken);
            return true;
        }, cancellationToken);
        segment.Run.Position.Remainder = $"If the policy that the backfill needs still stands on {string.Join(", ", walled)}, the next run drops it.";
        try
        {
            _organizations = await OrganizationList.CountAsync(Connection, cancellationToken);
            for (var organization = await NextAsync(Guid.Empty, cancellationToken); organization is { } id; organization = await NextAsync(id, cancellationToken))
            {
                await RepeatAsync(id, cancellationToken);
                _done++;
            }
        }
        catch (PostgresException error) when (!ServerError.EndsConnection(error))
        {
            await TryDropPolicyAsync(walled);
            throw FailureReport.Of(segment.Run, segment.Plan, _statement, error);
        }
        catch (Exception error) when (error is MigrationFailedException or OperationCanceledException)
        {
            await TryDropPolicyAsync(walled);
            throw;
        }
    }

    // One by one: an organization that comes while the backfill runs gets its turn, and sorts last.
    private Task<Guid?> NextAsync(Guid after, CancellationToken cancellationToken) => OrganizationList.NextAsync(Connection, after, cancellationToken);

    private async Task RepeatAsync(Guid? organization, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await BatchAsync(organization, IsolationLevel.ReadCommitted, cancellationToken);
            if (rows <= 0 && await IsDoneAsync(organization, cancellationToken))
                return;
            _rows += Math.Max(rows, 0);
            segment.Run.Position.BackfilledRows = _rows;
            segment.Run.Reporter.Backfilled(_rows, _done, Math.Max(_organizations, _done));
        }
    }

    // A row that a request changes at the same moment is passed over by the batch, and may have been its last. In one
    // snapshot that is an error instead, so that no row and no error means that none is left.
    private async Task<bool> IsDoneAsync(Guid? organization, CancellationToken cancellationToken)
    {
        try
        {
            var rows = await BatchAsync(organization, IsolationLevel.RepeatableRead, cancellationToken);
            _rows += Math.Max(rows, 0);
            return rows <= 0;
        }
        catch (MigrationFailedException error) when (error.SqlState == PostgresErrorCodes.SerializationFailure)
        {
            return false;
        }
    }

    private Task<int> BatchAsync(Guid? organization, IsolationLevel isolation, CancellationToken cancellationToken) =>
        segment.TransactAsync(organization, () => segment.ExecuteAsync(_statement, cancellationToken), cancellationToken, isolation);

    // Not cancelled: without it, what was cancelled would leave its policy standing until the next run.
    private async Task TryDropPolicyAsync(IReadOnlyList<string> walled)
    {
        if (Connection.State != ConnectionState.Open)
            return;
        try
        {
            await using var transaction = await OwnerTransaction.BeginAsync(Connection, segment.Run.Patience.Timeout, CancellationToken.None);
            foreach (var table in walled)
                await segment.ExecuteAsync(BackfillPolicy.Drop(table), _statement, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception error) when (error is MigrationFailedException or NpgsqlException)
        {
            segment.Run.Logger.CleanUpFailed(segment.Plan.File.QualifiedName, error);
        }
    }

    private MigrationFailedException Refused(string reason, string next) => FailureReport.Of(segment.Run, segment.Plan, _statement, reason, next);
}
