namespace Backend.Data.Execution.Resilience;

/// <summary>Nobody waits for the server any longer. Like any cancellation it means that the time, or the caller's patience, was over.</summary>
internal sealed class SilentServerException() : OperationCanceledException("The server answered neither what it was asked nor that this was cancelled.");
