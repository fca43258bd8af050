namespace Backend.Reliability.Tests.Load;

/// <summary>How a load calls.</summary>
internal sealed record LoadOptions
{
    public int Callers { get; init; } = 6;

    /// <summary>What each request says in <c>Backend-Timeout-Ms</c>. The caller waits longer, to see whether it holds.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(2);
}
