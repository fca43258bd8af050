using Backend.Data.Migrations.Running.Plans;

namespace Backend.Data.Migrations.Running.State;

/// <summary>Tells whoever started a run how far it is.</summary>
internal sealed class RunReporter(IProgress<MigrationProgress>? progress, RunPosition position)
{
    private MigrationPlan? _plan;

    private int _total;

    private SegmentProgress? _segment;

    public void BeginRun(int total) => _total = total;

    public void BeginFile(MigrationPlan plan)
    {
        (_plan, _segment) = (plan, null);
        Report(MigrationPhase.Applying);
    }

    public void BeginSegment(MigrationSegment segment)
    {
        _segment = new SegmentProgress(segment.Number, _plan!.Segments.Count, segment.Kind, segment.FirstLine);
        if (_plan.Segments.Count > 1)
            Report(MigrationPhase.ApplyingSegment);
    }

    public void Backfilled(long rows, int organizationsDone, int organizations)
    {
        _segment = _segment! with { Rows = rows, OrganizationsDone = organizationsDone, Organizations = organizations };
        Report(MigrationPhase.Backfilling);
    }

    public void WaitingForTable(string? holder) => Report(MigrationPhase.WaitingForTable, holder);

    public void WaitingForOtherRun(string? holder) => Report(MigrationPhase.WaitingForOtherRun, holder);

    public void FileApplied()
    {
        _segment = null;
        Report(MigrationPhase.Applied);
    }

    private void Report(MigrationPhase phase, string? waitingFor = null) =>
        progress?.Report(new MigrationProgress(phase, _plan?.File.QualifiedName, position.Applied.Count, _total) { Segment = _segment, WaitingFor = waitingFor });
}
