namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary>What of a new column decides about rows that are there already.</summary>
internal sealed record ColumnDefinition
{
    public bool IsNotNull { get; init; }

    public bool HasDefault { get; init; }

    /// <summary>The first function of the default that may answer each row differently; null when there is none.</summary>
    public string? VolatileCall { get; init; }

    /// <summary>Identity, a serial type, or generated and stored: each row's value is computed at once.</summary>
    public bool IsComputed { get; init; }

    public bool HasCheck { get; init; }

    public bool HasKey { get; init; }

    public ObjectName? References { get; init; }
}
