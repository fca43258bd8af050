namespace Backend.Data.Tests.Execution.Faults;

/// <summary>Every fault, and drawing one by its weight.</summary>
internal static class AllFaults
{
    public static IReadOnlyList<Fault> All { get; } =
        [.. BeginFaults.All, .. StatementFaults.All, .. CommitFaults.All, .. CancellationFaults.All, .. MisuseFaults.All];

    private static readonly int Total = All.Sum(fault => fault.Weight);

    public static Fault Draw(Random random)
    {
        var at = random.Next(Total);
        return All.First(fault => (at -= fault.Weight) < 0);
    }
}
