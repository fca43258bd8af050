namespace Backend.Kernel.Jobs;

/// <summary>What one job asks for beyond its kind.</summary>
public sealed record JobOptions
{
    internal static JobOptions Default { get; } = new();

    /// <summary>Not before this instant, by the database's clock; null for at once.</summary>
    public DateTimeOffset? RunAt { get; init; }

    /// <summary>Lower runs first among the ready jobs of the organization. Default: 0.</summary>
    public short Priority { get; init; }

    /// <summary>
    /// While a job of the same organization, kind and key waits or runs, another one is not inserted. At most 200
    /// characters; null for none.
    /// </summary>
    public string? UniqueKey { get; init; }
}
