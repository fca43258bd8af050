namespace Backend.Kernel.Seeding.Samples;

/// <summary>How far a run of samples is.</summary>
/// <param name="Organizations">Organizations that are done, those where nothing was missing included.</param>
/// <param name="Total">Organizations of the plan.</param>
/// <param name="Rows">Rows inserted and committed.</param>
/// <param name="Elapsed">Since the run began.</param>
public sealed record SampleProgress(int Organizations, int Total, long Rows, TimeSpan Elapsed);
