using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.Statements;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>Runs a segment as one transaction together with the record of it.</summary>
internal static class TransactionSegment
{
    public static Task RunAsync(SegmentRun segment, CancellationToken cancellationToken) =>
        segment.TransactAsync(null, async () =>
        {
            foreach (var statement in segment.Segment.Statements)
            {
                await RefuseBlindChangeAsync(segment, statement, cancellationToken);
                await segment.ExecuteAsync(statement, cancellationToken);
            }

            await segment.RecordAsync(cancellationToken);
            return true;
        }, cancellationToken);

    // It would change nothing, without an error, and the file would count as applied.
    private static async Task RefuseBlindChangeAsync(SegmentRun segment, NumberedStatement statement, CancellationToken cancellationToken)
    {
        if (RowChange.Read(statement.Text) is not { } change)
            return;
        var tables = await NamedTables.ReadAsync(segment.Run.Connection, change.Names, cancellationToken);
        if (tables.FirstOrDefault(table => table.IsBlind) is { } walled)
        {
            throw FailureReport.Of(segment.Run, segment.Plan, statement,
                $"the wall on {walled.Name} hides its rows from the owner too: this would change nothing, or not what it means to, without an error",
                "Put `-- @backfill` before it, or `alter table … no force row level security` before and `force` after it in the same transaction, then run `db migrate` again.");
        }
    }
}
