namespace Backend.Data.Execution.Replicas;

/// <summary>
/// Lets a standby answer a read-only unit of work, when one is configured and reachable; otherwise the primary does. A
/// statement that a standby refuses is sent to the primary.
/// </summary>
public sealed class ReplicaRead
{
    private ReplicaRead(WalPosition? position) => Position = position;

    /// <summary>A standby may answer with what it has, however old that is.</summary>
    public static ReplicaRead Anytime { get; } = new(null);

    internal WalPosition? Position { get; }

    /// <summary>
    /// A standby answers only when it shows all that was committed up to a position. It is given
    /// <see cref="DatabaseOptions.ReplicaWait"/> to get there; then the primary answers. Asked in the batch of the
    /// statement, so that it costs no round trip.
    /// </summary>
    /// <param name="position">Where the caller's last write stands: <see cref="IUnitOfWork.CommittedAt"/>.</param>
    public static ReplicaRead After(WalPosition position) => new(position);
}
