namespace Backend.Kernel.Seeding;

/// <summary>Seeding stopped: the message says where, and what to do.</summary>
public sealed class SeedException(string message, Exception? inner = null) : Exception(message, inner);
