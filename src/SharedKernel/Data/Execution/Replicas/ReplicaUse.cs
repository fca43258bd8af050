namespace Backend.Data.Execution.Replicas;

/// <summary>What became of a unit of work that a standby might have answered, for its span.</summary>
internal static class ReplicaUse
{
    public const string Answered = "answered";

    /// <summary>The standby was asked and the primary answered: it was behind, or could not serve the statement.</summary>
    public const string Refused = "refused";

    /// <summary>No standby took the connection.</summary>
    public const string Unavailable = "unavailable";
}
