using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Commands;

/// <summary>What <c>peers</c> was asked for.</summary>
internal sealed record PeersSettings(bool IsQuick, string? JsonFile, IReadOnlyList<Workload> Workloads, IReadOnlyList<int> Callers, IReadOnlyList<string> Contenders);
