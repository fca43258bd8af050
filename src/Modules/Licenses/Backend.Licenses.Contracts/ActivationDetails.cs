namespace Backend.Modules.Licenses;

/// <summary>A machine that holds a seat of a license, or held one.</summary>
/// <param name="Machine">How the caller tells the machine from others.</param>
/// <param name="ActivatedAt">When it took the seat, the latest time.</param>
/// <param name="ReleasedAt">When it gave the seat back; null as long as it holds it.</param>
public sealed record ActivationDetails(string Machine, DateTimeOffset ActivatedAt, DateTimeOffset? ReleasedAt);
