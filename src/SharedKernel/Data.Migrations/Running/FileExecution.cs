using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.Segments;

namespace Backend.Data.Migrations.Running;

/// <summary>Applies one file, segment by segment, from the first that is not committed.</summary>
internal sealed class FileExecution(RunContext run)
{
    /// <exception cref="MigrationFailedException">A statement failed; its segment is rolled back.</exception>
    public async Task ApplyAsync(MigrationPlan plan, ProgressEntry? progress, CancellationToken cancellationToken)
    {
        var committed = progress?.Segments ?? 0;
        run.Position.Begin(plan, committed);
        run.Reporter.BeginFile(plan);
        if (committed > 0)
            run.Logger.Resuming(plan.File.QualifiedName, committed, plan.Segments.Count);
        var begin = run.Time.GetTimestamp();
        TimeSpan Elapsed() => (progress?.Duration ?? TimeSpan.Zero) + run.Time.GetElapsedTime(begin);
        foreach (var segment in plan.Segments.Skip(committed))
        {
            run.Reporter.BeginSegment(segment);
            await RunAsync(new SegmentRun(run, plan, segment, Elapsed), cancellationToken);
            run.Position.SegmentCommitted();
        }

        // What had not been run was taken out of the file: what had been is all of it.
        if (committed == plan.Segments.Count)
            await new SegmentRun(run, plan, plan.Segments[^1], Elapsed).RecordAloneAsync(cancellationToken);
        run.Position.FileApplied(new AppliedMigration(plan.File.Module, plan.File.Id, Elapsed()));
        run.Logger.Applied(plan.File.QualifiedName, (long)Elapsed().TotalMilliseconds);
        run.Reporter.FileApplied();
    }

    private static Task RunAsync(SegmentRun segment, CancellationToken cancellationToken) => segment.Segment.Kind switch
    {
        SegmentKind.Concurrent => new ConcurrentSegment(segment).RunAsync(cancellationToken),
        SegmentKind.Backfill => new BackfillSegment(segment).RunAsync(cancellationToken),
        _ => TransactionSegment.RunAsync(segment, cancellationToken),
    };
}
