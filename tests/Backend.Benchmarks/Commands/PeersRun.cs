using System.Diagnostics;
using System.Globalization;
using Backend.Benchmarks.Contenders;
using Backend.Benchmarks.Data;
using Backend.Benchmarks.Measuring;
using Backend.Benchmarks.Reporting;
using Backend.Benchmarks.Workloads;
using Backend.Testing.Databases;

namespace Backend.Benchmarks.Commands;

/// <summary>One run of <c>peers</c>: progress goes to standard error, results to standard output.</summary>
internal static class PeersRun
{
    private static readonly long Started = Stopwatch.GetTimestamp();

    public static async Task<int> RunAsync(PeersSettings settings, CancellationToken ct)
    {
        await using var json = new JsonLines(settings.JsonFile);
        try
        {
            await using var database = await SeededAsync(settings.IsQuick ? Scale.Quick : Scale.Full, ct);
            var results = await MeasureAsync(settings, database, json, ct);
            ResultTable.Write(Console.Out, results);
            RatioTable.Write(Console.Out, results);
            return 0;
        }
        finally
        {
            await TestServer.ReleaseAsync();
        }
    }

    private static Population Measured(Scale scale) => new(1, scale);

    private static async Task<BenchmarkDatabase> SeededAsync(Scale scale, CancellationToken ct)
    {
        Progress("Starting PostgreSQL and creating a database of its own.");
        var database = await BenchmarkDatabase.CreateAsync(ct);
        try
        {
            Progress($"Seeding {scale.Organizations} organizations: {scale.Organizations * scale.Contacts} contacts, {scale.Organizations * scale.Products} products, {scale.Organizations * scale.Orders} orders.");
            await database.SeedAsync(Measured(scale), ct);
            await database.SeedAsync(Population.Checked, ct);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task<IReadOnlyList<Result>> MeasureAsync(PeersSettings settings, BenchmarkDatabase database, JsonLines json, CancellationToken ct)
    {
        var contenders = ContenderList.Create(database);
        try
        {
            var comparison = new Comparison(contenders, database);
            foreach (var workload in settings.Workloads)
            {
                Progress($"{workload.Name} {workload.Title}: comparing what the contenders answer and write.");
                await comparison.AssertAsync(workload, ct);
            }

            IContender[] chosen = [.. contenders.Where(contender => settings.Contenders.Any(part => contender.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))];
            var runner = new Runner(chosen, Measured(settings.IsQuick ? Scale.Quick : Scale.Full), settings.IsQuick ? MeasuringPlan.Quick : MeasuringPlan.Full);
            var results = new List<Result>();
            foreach (var workload in settings.Workloads)
            {
                foreach (var callers in settings.Callers)
                {
                    Progress($"{workload.Name} {workload.Title}: measuring, callers: {callers}.");
                    var measured = ResultsOf.Run(workload, callers, chosen, await runner.RunAsync(workload, callers, ct));
                    await json.WriteAsync(measured);
                    results.AddRange(measured);
                    if (workload.Writes)
                        await database.RemoveAddedAsync(ct);
                }
            }

            return results;
        }
        finally
        {
            foreach (var contender in contenders)
                await contender.DisposeAsync();
        }
    }

    private static void Progress(string line) =>
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(Started).TotalSeconds,5:0.0} s  {line}"));
}
