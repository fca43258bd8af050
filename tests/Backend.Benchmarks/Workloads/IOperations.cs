namespace Backend.Benchmarks.Workloads;

/// <summary>Operations of one workload, with their inputs.</summary>
internal interface IOperations
{
    int Count { get; }

    Task RunAsync(IContender contender, int index, CancellationToken ct);

    /// <summary>Runs one and answers its result as text, which is the same for all contenders.</summary>
    Task<string> AnswerAsync(IContender contender, int index, CancellationToken ct);
}
