namespace Backend.Kernel.Jobs.Running;

/// <summary>When a schedule fires next.</summary>
/// <param name="Name">The schedule.</param>
/// <param name="NextRunAt">Its next time.</param>
/// <param name="DatabaseTime">What time it is, by the database's clock.</param>
internal sealed record ScheduleTime(string Name, DateTimeOffset NextRunAt, DateTimeOffset DatabaseTime);
