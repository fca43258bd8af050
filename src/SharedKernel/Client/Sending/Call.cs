using Backend.Client.Calls;

namespace Backend.Client.Sending;

/// <summary>One call, whatever number of attempts it takes.</summary>
/// <param name="Route">Where it goes.</param>
/// <param name="Path">The path and query.</param>
/// <param name="Body">The JSON; null for none.</param>
/// <param name="Options">What the caller says of it.</param>
internal sealed record Call(Route Route, string Path, byte[]? Body, CallOptions Options)
{
    /// <summary>The same for all attempts, or a retry would be another request.</summary>
    public string? IdempotencyKey { get; } = Route.TakesIdempotencyKey ? Options.IdempotencyKey ?? Guid.CreateVersion7().ToString("N") : null;

    /// <summary>Attempts begun so far.</summary>
    public int Attempts { get; set; }

    /// <summary>What the latest attempt failed with.</summary>
    public Exception? LastFailure { get; set; }

    /// <summary>The instant by which an attempt must have ended, as a timestamp of the clock; set before each.</summary>
    public long Began { get; set; }
}
