namespace Backend.Data.Tests.Execution.Faults;

/// <summary>One way in which a unit of work goes wrong, or does not.</summary>
/// <param name="Name">What happens, and when.</param>
/// <param name="Weight">How often it is drawn. Low where it costs a connection or a wait.</param>
/// <param name="Error">What the caller must see; null when the unit succeeds.</param>
/// <param name="RunAsync">The unit of work. It writes the round's row, at whatever point is of interest.</param>
internal sealed record Fault(string Name, int Weight, Type? Error, Func<FaultRound, Task> RunAsync)
{
    /// <summary>Whether it may also end well: a cancellation that comes too late.</summary>
    public bool MaySucceed { get; init; }

    public override string ToString() => Name;
}
