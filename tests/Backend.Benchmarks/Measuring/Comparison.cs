using Backend.Benchmarks.Data;
using Backend.Benchmarks.Workloads;

namespace Backend.Benchmarks.Measuring;

/// <summary>Asserts that all contenders do the same, before anything is measured.</summary>
internal sealed class Comparison(IReadOnlyList<IContender> contenders, BenchmarkDatabase database)
{
    // Both ways of an upsert, and several rows of each kind.
    private const int Operations = 4;

    /// <summary>Runs the same inputs on each and compares the answers and, after writes, all rows of the organization.</summary>
    /// <exception cref="BenchmarkException">They differ.</exception>
    public async Task AssertAsync(Workload workload, CancellationToken ct)
    {
        var operations = workload.Prepare(Population.Checked, first: 0, Operations);
        string[]? expected = null;
        foreach (var contender in contenders)
        {
            var answers = await RunAsync(workload, operations, contender, ct);
            expected ??= answers;
            for (var i = 0; i < answers.Length; i++)
            {
                if (answers[i] != expected[i])
                    throw Difference(workload, contender, expected[i], answers[i]);
            }
        }
    }

    private async Task<string[]> RunAsync(Workload workload, IOperations operations, IContender contender, CancellationToken ct)
    {
        if (workload.Writes)
            await database.ReseedCheckedAsync(ct);
        var answers = new List<string>();
        for (var i = 0; i < operations.Count; i++)
            answers.Add(await operations.AnswerAsync(contender, i, ct));
        if (workload.Writes)
            answers.Add(await database.ReadCheckedAsync(ct));
        return [.. answers];
    }

    private BenchmarkException Difference(Workload workload, IContender contender, string expected, string actual)
    {
        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at])
            at++;
        return new BenchmarkException(
            $"{workload.Name}: {contender.Name} differs from {contenders[0].Name} at {at}: …{Around(actual, at)}… instead of …{Around(expected, at)}…");
    }

    private static string Around(string text, int at) =>
        text[Math.Clamp(at - 40, 0, text.Length)..Math.Clamp(at + 80, 0, text.Length)];
}
