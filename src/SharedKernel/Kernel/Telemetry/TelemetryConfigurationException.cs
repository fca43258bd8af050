namespace Backend.Kernel.Telemetry;

/// <summary>An OpenTelemetry variable has a value that means nothing. The message tells which, and what it takes.</summary>
/// <param name="message">The sentence for whoever starts the process.</param>
public sealed class TelemetryConfigurationException(string message) : Exception(message);
