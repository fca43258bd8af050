using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Backend.Data.Diagnostics;

namespace Backend.Data.Execution.Resilience;

/// <summary>The state of each circuit of the process, and what it refused, as metrics.</summary>
internal static class CircuitTelemetry
{
    private static readonly ConcurrentDictionary<DatabaseCircuit, byte> Circuits = new();

    private static readonly Counter<long> Refusals =
        Telemetry.Meter.CreateCounter<long>(Telemetry.CircuitRefused, "{unit}", "Units of work that an open circuit refused.");

    static CircuitTelemetry() => Telemetry.Meter.CreateObservableGauge(Telemetry.CircuitState, Measure, "{state}", "0 closed, 1 trying, 2 open.");

    public static void Add(DatabaseCircuit circuit) => Circuits.TryAdd(circuit, default);

    public static void Remove(DatabaseCircuit circuit) => Circuits.TryRemove(circuit, out _);

    public static void Refused(string pool) => Refusals.Add(1, Tag(pool));

    private static IEnumerable<Measurement<int>> Measure() => Circuits.Keys.Select(circuit => new Measurement<int>((int)circuit.State, Tag(circuit.Pool)));

    private static KeyValuePair<string, object?> Tag(string pool) => new(Telemetry.Pool, pool);
}
