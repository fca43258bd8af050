namespace Backend.Benchmarks;

/// <summary>The run is worth nothing; the message says why.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
