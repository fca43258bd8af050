namespace Backend.Benchmarks.Workloads;

/// <summary>How many rows are asked for. Constants of the statements, as they are in an application.</summary>
internal static class Limits
{
    public const int Contacts = 50;

    public const int Orders = 20;

    /// <summary>The third page: what stands before it is skipped.</summary>
    public const int SkippedContacts = 100;
}
