namespace Backend.Host.Tests.Telemetry;

/// <summary>A line of the tables of metrics.</summary>
internal sealed record DeclaredMetric(string Name, string Kind, string Unit, string Prometheus);
