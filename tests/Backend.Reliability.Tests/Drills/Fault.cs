namespace Backend.Reliability.Tests.Drills;

/// <summary>What a drill breaks.</summary>
/// <param name="Name">As the page calls it.</param>
internal sealed record Fault(string Name)
{
    /// <summary>Whether callers see failures. Default: true.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>Whether <c>/readyz</c> must have said so. Default: false.</summary>
    public bool UnreadiesTheHost { get; init; }

    /// <summary>Whether a request may find nobody who answers, as when its host is killed. Default: false.</summary>
    public bool LosesConnections { get; init; }
}
