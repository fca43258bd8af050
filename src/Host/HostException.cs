namespace Backend.Host;

/// <summary>Something a person can mend: the message is shown as it is, and the exit code is 1.</summary>
internal sealed class HostException(string message, Exception? inner = null) : Exception(message, inner);
