namespace Backend.Host.Tests.Telemetry;

/// <summary>A request that was sent, and what came of it.</summary>
/// <param name="Name">Its user agent, by which its trace is found.</param>
/// <param name="Status">What was answered.</param>
/// <param name="Statements">How many statements the server completed for it.</param>
internal sealed record RecordedCall(string Name, int Status, long Statements)
{
    public override string ToString() => $"{Name} ({Status})";
}
