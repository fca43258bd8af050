namespace Backend.Kernel.Events.Relaying;

/// <summary>An event that has just become jobs.</summary>
/// <param name="Organization">Where it happened.</param>
/// <param name="Id">The message.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Traceparent">What published it.</param>
internal sealed record RelayedEvent(Guid Organization, Guid Id, string Kind, string? Traceparent);
