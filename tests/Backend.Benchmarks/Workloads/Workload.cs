using System.Text.Json;
using Backend.Benchmarks.Data;

namespace Backend.Benchmarks.Workloads;

/// <summary>What is measured, told once for all contenders.</summary>
internal abstract class Workload(string name, string title, bool writes)
{
    /// <summary><c>W1</c> to <c>W9</c>.</summary>
    public string Name => name;

    public string Title => title;

    /// <summary>Whether rows are added, which are removed again after it.</summary>
    public bool Writes => writes;

    /// <summary>Makes inputs, so that making them is not measured.</summary>
    /// <param name="population">Where rows are taken from.</param>
    /// <param name="first">The number of the first input: the same number names the same seeded rows.</param>
    /// <param name="count">How many.</param>
    public abstract IOperations Prepare(Population population, int first, int count);
}

/// <inheritdoc/>
internal abstract class Workload<TInput, TAnswer>(string name, string title, bool writes = false) : Workload(name, title, writes)
{
    private static readonly JsonSerializerOptions WithTuples = new() { IncludeFields = true };

    public sealed override IOperations Prepare(Population population, int first, int count)
    {
        var inputs = new TInput[count];
        for (var i = 0; i < count; i++)
            inputs[i] = Input(population, first + i);
        return new Operations(this, inputs);
    }

    protected abstract TInput Input(Population population, int sequence);

    protected abstract Task<TAnswer> RunAsync(IContender contender, TInput input, CancellationToken ct);

    /// <summary>The answer without what differs from one run to the next.</summary>
    protected virtual object? Comparable(TAnswer answer) => answer;

    private sealed class Operations(Workload<TInput, TAnswer> workload, TInput[] inputs) : IOperations
    {
        public int Count => inputs.Length;

        public Task RunAsync(IContender contender, int index, CancellationToken ct) => workload.RunAsync(contender, inputs[index], ct);

        public async Task<string> AnswerAsync(IContender contender, int index, CancellationToken ct) =>
            JsonSerializer.Serialize(workload.Comparable(await workload.RunAsync(contender, inputs[index], ct)), WithTuples);
    }
}
