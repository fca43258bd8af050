namespace Backend.Testing.Jobs;

/// <summary>A row of the queue.</summary>
/// <param name="Id">The job.</param>
/// <param name="State">The label of its state.</param>
/// <param name="Attempt">How many attempts count.</param>
/// <param name="Error">Why the latest failed.</param>
/// <param name="Payload">Its arguments.</param>
public sealed record StoredJob(Guid Id, string State, int Attempt, string? Error, string Payload);
