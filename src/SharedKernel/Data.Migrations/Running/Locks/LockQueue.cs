namespace Backend.Data.Migrations.Running.Locks;

/// <summary>How a run waits for another one.</summary>
internal sealed record LockQueue
{
    public TimeSpan AskEvery { get; init; } = TimeSpan.FromMilliseconds(500);

    public TimeSpan ReportEvery { get; init; } = TimeSpan.FromSeconds(15);
}
